import { type QuestionId, questionIds, questions } from '#protocol/questions';
import { describe, expect, it } from 'vitest';
import { exclusiveOption, type GivenAnswers, givenIn, takesOne } from '../../src/case/answers';
import { screenOf } from '../../src/case/path';
import { languages } from '../../src/words/languages';
import { concern, offline } from '../support/cases';
import { textAt } from '../words/locales';
import { openApp } from './app';
import { fullCase, windowTitleOf, without } from './every-screen-cases';
import { action, all, area, one, option, screenShown, textOf, ticked, unmarked } from './page';
import { expectedLines, shownLine } from './grounded-lines';

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

  it('stands as it was answered when it is shown again', async () => {
    await openApp(screenOf(question), { answers: fullCase });
    expect(ticked(question)).toEqual([fullCase[question]].flat());
  });
});

it('the area is a native select that offers 24 places, none of them chosen beforehand', async () => {
  await openApp('before-you-ring', { answers: without('local-authority', fullCase) });
  expect(area().value).toBe('');
  const offered = [...area().options].map(({ value }) => value).filter((value) => value !== '');
  expect(offered).toHaveLength(24);
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

  it.each(questionIds)('brings focus to the summary, and from there to the first input of %s', async (id) => {
    const { user } = await withoutAnswer(id);
    await user.click(action('continue'));
    expect(one('.nhsuk-error-summary')).toHaveFocus();
    expect(one('.nhsuk-error-summary')).toHaveAccessibleName(textAt(language, 'ui:errors/title'));
    await user.click(one('.nhsuk-error-summary li button, .nhsuk-error-summary li a'));
    expect(all(`[name="${id}"]`)[0]).toHaveFocus();
  });
});

it('brings focus to the summary again at each attempt', async () => {
  const { user } = await openApp('need');
  await user.click(action('continue'));
  await user.click(action('continue'));
  expect(one('.nhsuk-error-summary')).toHaveFocus();
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

/** What there is to tick, under its form (5.5.3-content, -contact, -conduct): worked out from the protocol. */
const forms = {
  content: ['adult-pornography', 'extreme-violence', 'child-abuse-images', 'extremist-content', 'other-content'],
  contact: [
    'grooming',
    'extortion',
    'abuse-to-create-images',
    'adult-targeted-for-access',
    'secret-contact',
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

it('takes ticks of all three forms at once, and ‘not sure’ beside them', async () => {
  const { user, store } = await openApp('harm', { answers: concern });
  const ticks = ['not-sure', 'cyberbullying', 'grooming', 'other-content'] as const;
  for (const tick of ticks) await user.click(option('harm', tick));
  await user.click(action('continue'));
  expect(screenShown()).toBe('specific-risks');
  expect([...(givenIn(store.view().context.answers).harm ?? [])].sort()).toEqual([...ticks].sort());
});

const online: GivenAnswers = without('already-reported', concern);
/** Each screen that asks several questions, in which case, and which of them it then asks. */
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

  it('the area is a choice from a list, with what it is for, and with what is wrong once that is so', async () => {
    const { user } = await openApp('before-you-ring', { answers: online, language });
    expect(area()).toHaveAccessibleName(text('local-authority', 'label'));
    expect(area()).toHaveAccessibleDescription(text('local-authority', 'title'));
    await user.click(action('continue'));
    expect(area()).toHaveAccessibleDescription(expect.stringContaining(text('local-authority', 'error')) as string);
  });
});

it.each(several)(
  '%s opens in place on what helps to answer, and is closed at first',
  async (screen, answers, asked) => {
    const { user } = await openApp(screen, { answers });
    const explained = () => all('[data-explains]').map((part) => part.dataset['explains']);
    const box = one('[data-explains]').closest('details');
    expect([box?.open, explained()]).toEqual([false, asked]);
    await user.click(one('details:has([data-explains]) summary'));
    expect(box?.open).toBe(true);
    for (const question of asked)
      expect(all(`[data-explains="${question}"] p`).map(shownLine)).toEqual(
        expectedLines('en', `questions:${question}/more`),
      );
  },
);
