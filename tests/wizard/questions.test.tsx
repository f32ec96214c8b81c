import { type QuestionId, questionIds, questions, riskIds } from '#protocol/questions';
import { describe, expect, it } from 'vitest';
import { exclusiveOption, type GivenAnswers, takesOne } from '../../src/case/answers';
import { screenOf } from '../../src/case/path';
import { languages } from '../../src/words/languages';
import { concern, offline } from '../support/cases';
import { textAt } from '../words/locales';
import { openApp } from './app';
import { fullCase, windowTitleOf, without } from './every-screen-cases';
import { action, all, area, data, linesOf, one, option, screenShown, textOf, ticked, unmarked } from './page';

const asked = questionIds.filter((question) => question !== 'local-authority');
const open = (question: QuestionId) => openApp(screenOf(question), { answers: without(question, fullCase) });

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
  await openApp('before-you-ring', { answers: without('local-authority', fullCase) });
  expect(area().value).toBe('');
  const offered = [...area().options].map(({ value }) => value).filter((value) => value !== '');
  expect(offered).toHaveLength(25);
  expect(offered.sort()).toEqual([...questions['local-authority'].options].sort());
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
    openApp(screenOf(question), { answers: without(question, fullCase), language });

  it.each(questionIds)('stays where %s is asked and says what to do, in the summary and at the field', async (id) => {
    const { user } = await withoutAnswer(id);
    await user.click(action('continue'));
    const error = unmarked(textAt(language, `questions:${id}/error`));
    expect(screenShown()).toBe(screenOf(id));
    expect(all('.nhsuk-error-summary li').map((item) => item.textContent)).toEqual([error]);
    expect(all('.nhsuk-error-message')).toHaveLength(1);
    expect(textOf('.nhsuk-error-message')).toContain(error);
    expect(document.title).toBe(windowTitleOf(language, screenOf(id), 'ui:titleError'));
  });
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

/** The options of each form (5.5.3-content, -contact, -conduct), worked out from the protocol. */
const forms = {
  content: [
    'adult-pornography',
    'extreme-violence',
    'child-abuse-images',
    'extremist-content',
    'self-harm-content',
    'other-content',
  ],
  contact: [
    'grooming',
    'extortion',
    'abuse-to-create-images',
    'adult-targeted-for-access',
    'secret-contact',
    'criminal-exploitation',
    'other-contact',
  ],
  conduct: ['cyberbullying', 'cyberstalking', 'sexual-images-exchanged', 'other-conduct'],
};
const values = (within: Element) => [...within.querySelectorAll('input')].map(({ value }) => value);

describe.each(languages)('what has happened, in %s', (language) => {
  it('stands in one set under its question, in three groups by form, each with a name of its own', async () => {
    await openApp('harm', { answers: concern, language });
    expect(textOf('legend h1')).toBe(unmarked(textAt(language, 'questions:harm/title')));
    const groups = all('fieldset [role="group"]');
    expect(groups.map(values)).toEqual(Object.values(forms));
    for (const [at, form] of Object.keys(forms).entries())
      expect(groups[at]).toHaveAccessibleName(unmarked(textAt(language, `questions:harm/groups/${form}`)));
  });
});

const online: GivenAnswers = without('already-reported', concern);
/** Each screen with several questions, a case, and those that it then asks. */
const several = [
  ['evidence', online, ['evidence-location', 'evidence-handled']],
  ['before-you-ring', online, ['others-involved', 'already-reported', 'local-authority']],
  ['before-you-ring', without('already-reported', offline), ['already-reported', 'local-authority']],
] as const;
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
    const [first, ...left] = questions;
    await user.click(one(`input[name="${first}"]`));
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
  ] as const)('show %s as already flagged, with the reason, after %s', async (risk, reason) => {
    await openApp('specific-risks', { answers: { ...concern, harm: [reason] }, language });
    expect(askedRisks()).toEqual(five.filter((other) => other !== risk));
    const shown = textOf(`[data-risk="${risk}"]`);
    expect(shown).toContain(textAt(language, 'ui:question/alreadyFlagged'));
    for (const line of linesOf(textAt(language, `risks:${risk}/implied/${reason}`))) expect(shown).toContain(line);
  });
});

const names = (within: string) => [...new Set(all(`${within} input`).map((input) => (input as HTMLInputElement).name))];
const risk = (id: string) => `[data-risk="${id}"]`;

describe.each(languages)('the flagged risks, in %s', (language) => {
  const text = (key: string) => unmarked(textAt(language, key));

  it('are told one by one, each by its name, with why it is flagged and in short what it is', async () => {
    await openApp('flagged-risks', { answers: fullCase, language });
    expect(data('[data-risk]', 'risk')).toEqual(riskIds);
    for (const id of riskIds) {
      expect(textOf(`${risk(id)} h2`)).toBe(text(`risks:${id}/name`));
      for (const key of ['flagged', 'short']) expect(textOf(risk(id))).toContain(text(`risks:${id}/${key}`));
    }
  });

  it('are followed by what is still to ask of them, each beneath its risk and nowhere else', async () => {
    await openApp('flagged-risks', { answers: fullCase, language });
    const asked = riskIds.map((id) => names(risk(id)));
    expect(asked).toEqual([[], ['looked-after'], [], [], ['extremism-signs']]);
    expect(names('main')).toEqual(['looked-after', 'extremism-signs']);
    expect(all('legend').map((legend) => legend.textContent)).toEqual([
      text('questions:looked-after/title'),
      text('questions:extremism-signs/title'),
    ]);
  });

  it('name each question that was left open, and only those', async () => {
    const answers = without('looked-after', without('extremism-signs', fullCase));
    const { user } = await openApp('flagged-risks', { answers, language });
    await user.click(action('continue'));
    expect([screenShown(), errors()]).toEqual([
      'flagged-risks',
      [text('questions:looked-after/error'), text('questions:extremism-signs/error')],
    ]);
    await user.click(option('looked-after', 'not-sure'));
    await user.click(action('continue'));
    expect(errors()).toEqual([text('questions:extremism-signs/error')]);
    await user.click(option('extremism-signs', 'not-known'));
    await user.click(action('continue'));
    expect(screenShown()).toBe('evidence');
  });
});
