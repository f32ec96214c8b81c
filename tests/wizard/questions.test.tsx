import { type QuestionId, questionIds, questions, riskIds } from '#protocol/questions';
import { asks } from '#protocol/screens';
import { describe, expect, it } from 'vitest';
import { answersOf, exclusiveOption, type GivenAnswers, givenIn, isAsked, takesOne } from '../../src/case/answers';
import { screenOf } from '../../src/case/path';
import { languages } from '../../src/words/languages';
import { calm, concern, offline, without } from '../support/cases';
import { examples } from '../../tools/proof/terms/questions';
import { textAt } from '../words/locales';
import { openApp } from './app';
import { fullCase, windowTitleOf } from './every-screen-cases';
import { action, all, area, data, linesOf, one, option, screenShown, textOf, ticked, unmarked } from './page';

const asked = questionIds.filter((question) => question !== 'local-authority');
const open = (question: QuestionId) => openApp(screenOf(question), { answers: without(fullCase, question) });

describe.each(asked)('the question %s', (question) => {
  it('offers all its options as native inputs, and none of them is chosen beforehand', async () => {
    await open(question);
    const inputs = all(`input[name="${question}"]`) as HTMLInputElement[];
    expect(inputs.map(({ value }) => value)).toEqual(questions[question].options);
    expect(inputs.map(({ type }) => type)).toEqual(
      questions[question].options.map(() => (takesOne(question) ? 'radio' : 'checkbox')),
    );
    expect(ticked(question)).toEqual([]);
  });
});

it('the area is a native select that offers 25 places, none of them chosen beforehand', async () => {
  await openApp('before-you-ring', { answers: without(fullCase, 'local-authority') });
  expect(area().value).toBe('');
  const offered = [...area().options].map(({ value }) => value).filter((value) => value !== '');
  expect(offered).toHaveLength(25);
  expect(offered.sort()).toEqual([...questions['local-authority'].options].sort());
});

it('a tick is also the default of its box, because Firefox writes any other tick to disk with its tabs', async () => {
  const { user } = await open('harm');
  for (const harm of ['grooming', 'cyberbullying', 'grooming']) await user.click(option('harm', harm));
  expect(ticked('harm')).toEqual(['cyberbullying']);
  expect([...document.querySelectorAll('input:default')]).toEqual([...document.querySelectorAll('input:checked')]);
});

const withExclusive = questionIds.filter((question) => exclusiveOption(question) !== undefined);

describe.each(withExclusive)('in %s', (question) => {
  const alone = exclusiveOption(question) ?? '';
  const [first = '', second = ''] = questions[question].options;

  it(`“${alone}” puts the others out, and another one puts it out`, async () => {
    const { user } = await open(question);
    await user.click(option(question, first));
    await user.click(option(question, second));
    expect(ticked(question)).toEqual([first, second]);
    await user.click(option(question, alone));
    expect(ticked(question)).toEqual([alone]);
    await user.click(option(question, second));
    expect(ticked(question)).toEqual([second]);
  });
});

describe.each(languages)('Continue with nothing chosen, in %s', (language) => {
  const withoutAnswer = (question: QuestionId) =>
    openApp(screenOf(question), { answers: without(fullCase, question), language });

  it.each(questionIds)(
    'stays where %s is asked and says what to do, at once in the summary and with the field, to which that leads',
    async (id) => {
      const { user } = await withoutAnswer(id);
      await user.click(action('continue'));
      const error = unmarked(textAt(language, `questions:${id}/error`));
      expect(screenShown()).toBe(screenOf(id));
      expect(all('.nhsuk-error-summary li').map((item) => item.textContent)).toEqual([error]);
      expect(all('.nhsuk-error-message')).toHaveLength(1);
      expect(textOf('.nhsuk-error-message')).toContain(error);
      expect(document.title).toBe(windowTitleOf(language, screenOf(id), 'ui:titleError'));
      expect(one('[role="alert"].nhsuk-error-summary')).toHaveFocus();
      const field = id === 'local-authority' ? area() : one(`input[name="${id}"]`).closest('fieldset')!;
      expect(field).toHaveAccessibleDescription(expect.stringContaining(error));
      await user.click(one('.nhsuk-error-summary li button'));
      expect(id === 'local-authority' ? area() : one(`input[name="${id}"]`)).toHaveFocus();
    },
  );
});

it('goes on once something is chosen, without an error and with focus on the heading', async () => {
  const { user } = await openApp('need', { answers: { 'immediate-danger': 'no' } });
  await user.click(action('continue'));
  await user.click(option('need', 'concern'));
  await user.click(action('continue'));
  expect(screenShown()).toBe('harm');
  expect(all('.nhsuk-error-summary, .nhsuk-error-message')).toEqual([]);
  expect(one('h1')).toHaveFocus();
  expect(ticked('harm')).toEqual([]);
});

const values = (within: Element) => [...within.querySelectorAll('input')].map(({ value }) => value);

describe.each(languages)('what has happened, in %s', (language) => {
  it('stands in one set under its question, in three groups by form, each with a name of its own', async () => {
    await openApp('harm', { answers: concern, language });
    expect(textOf('legend h1')).toBe(unmarked(textAt(language, 'questions:harm/title')));
    const groups = all('fieldset [role="group"]');
    expect(groups.map(values)).toEqual(Object.values(examples));
    for (const [at, form] of Object.keys(examples).entries())
      expect(groups[at]).toHaveAccessibleName(unmarked(textAt(language, `questions:harm/groups/${form}`)));
  });
});

const online: GivenAnswers = without(concern, 'already-reported');
/** Each screen with several questions, a case, and those that it then asks. */
const several = (['evidence', 'before-you-ring'] as const).flatMap((screen) =>
  [online, without(offline, 'already-reported')].flatMap((answers) => {
    const asked = asks(screen).filter((question) => isAsked(answersOf(answers), question));
    return asked.length > 0 ? [[screen, answers, asked] as const] : [];
  }),
);
const isArea = (question: string) => question === 'local-authority';
const errors = () => all('.nhsuk-error-summary li').map((item) => item.textContent);

describe.each(languages)('several questions on one screen, in %s', (language) => {
  const text = (question: string, part: string) => unmarked(textAt(language, `questions:${question}/${part}`));

  it.each(several)('%s: each has a set of its own, named by its question', async (screen, answers, questions) => {
    await openApp(screen, { answers, language });
    expect(all('h1')).toHaveLength(1);
    expect(all('main h2.question-title').map((title) => title.textContent)).toEqual(
      questions.map((question) => text(question, 'title')),
    );
    const asked = questions.filter((question) => !isArea(question));
    expect(all('fieldset')).toHaveLength(asked.length);
    for (const [at, question] of asked.entries())
      expect(all('fieldset')[at]).toHaveAccessibleName(text(question, 'title'));
  });

  it.each(several)('%s: each one left open is named, in order, and only those', async (screen, answers, questions) => {
    const { user } = await openApp(screen, { answers, language });
    await user.click(action('continue'));
    expect([screenShown(), errors()]).toEqual([screen, questions.map((question) => text(question, 'error'))]);
    const left = questions.slice(0, -1);
    await user.click(one(`input[name="${questions.at(-1)}"]`));
    await user.click(action('continue'));
    expect([screenShown(), errors()]).toEqual([screen, left.map((question) => text(question, 'error'))]);
  });
});

const five = ['virtual-identities', 'unsupervised-contact', 'online-communities', 'sharing', 'violent-extremism'];
const askedRisks = () => [...new Set(all('main input').map((input) => (input as HTMLInputElement).name))];

describe.each(languages)('the five risks on one screen, in %s', (language) => {
  it('are each asked in their own group, under the question', async () => {
    await openApp('specific-risks', { answers: concern, language });
    expect(askedRisks()).toEqual(five);
    expect(all('fieldset')).toHaveLength(5);
    expect(all('legend').map((legend) => legend.textContent)).toEqual(
      five.map((risk) => textAt(language, `questions:${risk}/title`)),
    );
  });

  it('are each named where they are not answered, and only those', async () => {
    const { user } = await openApp('specific-risks', { answers: concern, language });
    await user.click(action('continue'));
    expect(errors()).toEqual(five.map((risk) => textAt(language, `questions:${risk}/error`)));
    await user.click(option('sharing', 'not-sure'));
    await user.click(action('continue'));
    expect(errors()).toEqual(
      five.filter((risk) => risk !== 'sharing').map((risk) => textAt(language, `questions:${risk}/error`)),
    );
  });

  it.each([
    ['unsupervised-contact', 'secret-contact'],
    ['sharing', 'sexual-images-exchanged'],
    ['sharing', 'abuse-to-create-images'],
    ['sharing', 'extortion'],
    ['violent-extremism', 'extremist-content'],
  ] as const)('show %s as counted, with the reason, after %s', async (risk, reason) => {
    await openApp('specific-risks', { answers: { ...concern, harm: [reason] }, language });
    // What is beneath a risk is asked at once, but a child in secret contact counts as looked after.
    const beneath = risk === 'violent-extremism' ? ['extremism-signs'] : [];
    expect(askedRisks()).toEqual([...five.filter((other) => other !== risk), ...beneath]);
    const shown = textOf(`[data-risk="${risk}"]`);
    for (const key of ['ui:question/alreadyFlagged', `risks:${risk}/short`])
      expect(shown).toContain(unmarked(textAt(language, key)));
    for (const line of linesOf(textAt(language, `risks:${risk}/implied/${reason}`))) expect(shown).toContain(line);
  });
});

const names = (within: string) => [...new Set(all(`${within} input`).map((input) => (input as HTMLInputElement).name))];
const risk = (id: string) => `[data-risk="${id}"]`;
const announced = (id: string) => textOf(`${risk(id)} [role="status"]`);

describe.each(languages)('a flagged risk, in %s', (language) => {
  const text = (key: string) => unmarked(textAt(language, key));

  it('says beneath its question what it can lead to, and in full on About this page', async () => {
    await openApp('specific-risks', { answers: fullCase, language });
    expect(data('[data-risk]', 'risk')).toEqual(riskIds);
    for (const id of riskIds) {
      expect(announced(id)).toContain(text(`risks:${id}/short`));
      for (const part of ['harms', 'tell'])
        for (const line of linesOf(textAt(language, `risks:${id}/${part}`)))
          expect(textOf(`[data-explains="risks:${id}/${part}"]`)).toContain(unmarked(line));
    }
  });

  it.each([
    ['unsupervised-contact', 'looked-after', 'yes'],
    ['unsupervised-contact', 'looked-after', 'not-sure'],
    ['violent-extremism', 'extremism-signs', 'yes'],
    ['violent-extremism', 'extremism-signs', 'not-sure'],
  ] as const)('%s asks %s right beneath it once %s is ticked, and no longer once no is', async (id, beneath, ticks) => {
    const { user, store } = await openApp('specific-risks', { answers: calm, language });
    expect([names(risk(id)), announced(id)]).toEqual([[id], '']);
    await user.click(option(id, ticks));
    expect(names(risk(id))).toEqual([id, beneath]);
    expect(names('main')).toHaveLength(6);
    expect(announced(id)).toContain(text('ui:risks/follows'));
    expect(option(id, ticks)).toHaveFocus();
    await user.click(one(`input[name="${beneath}"]`));
    await user.click(option(id, 'no'));
    expect([names(risk(id)), announced(id)]).toEqual([[id], '']);
    await user.click(action('continue'));
    expect(screenShown()).toBe('evidence');
    expect(givenIn(store.view().context.answers)).not.toHaveProperty(beneath);
  });

  it('holds Continue until what is asked beneath it is answered, and names that in the order of the page', async () => {
    const { user, store } = await openApp('specific-risks', { answers: without(calm, 'sharing'), language });
    for (const id of ['unsupervised-contact', 'violent-extremism'] as const) await user.click(option(id, 'not-sure'));
    await user.click(action('continue'));
    expect([screenShown(), errors()]).toEqual([
      'specific-risks',
      ['looked-after', 'sharing', 'extremism-signs'].map((id) => text(`questions:${id}/error`)),
    ]);
    await user.click(option('violent-extremism', 'no'));
    expect(errors()).toHaveLength(2);
    await user.click(option('looked-after', 'not-sure'));
    await user.click(option('sharing', 'no'));
    await user.click(action('continue'));
    expect(screenShown()).toBe('evidence');
    expect(givenIn(store.view().context.answers)).toMatchObject({
      'looked-after': 'not-sure',
      'violent-extremism': 'no',
    });
  });
});
