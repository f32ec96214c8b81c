import { describe, expect, it } from 'vitest';
import { givenIn, type GivenAnswers } from '../../src/case/answers';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { concern, offline } from '../support/cases';
import { openApp } from './app';
import { without } from './every-screen-cases';
import { action, all, area, one, option, screenShown, unmarked } from './page';
import { expectedLines, shownLine } from './standing-lines';

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

it('all answered, the case goes on to whom to ring, and each answer is kept', async () => {
  const { user, store } = await openApp('before-you-ring', { answers: online });
  await user.click(option('others-involved', 'trusted-adult'));
  await user.click(option('already-reported', 'nobody'));
  await user.selectOptions(area(), 'conwy');
  await user.click(action('continue'));
  expect(screenShown()).toBe('referrals');
  expect(givenIn(store.view().context.answers)).toMatchObject({
    'others-involved': ['trusted-adult'],
    'already-reported': ['nobody'],
    'local-authority': 'conwy',
  });
});
