import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { answersOf, type GivenAnswers, holds, isAnswer } from '../../src/case/answers';
import { isOnPath } from '../../src/case/path';
import { screens, titleOf } from '../../src/chart/graph';
import { shownWhen, whenInWords } from '../../src/chart/when-in-words';
import { type QuestionId, questionIds, questions } from '#protocol/questions';
import { screenIds, walkScreens } from '#protocol/screens';
import { has } from '#protocol/shapes';
import { languages, loadBookWords } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { textAt } from '../words/locales';

beforeAll(loadBookWords);

it('has every screen, each with a title of its own in each language', () => {
  expect([...screens].sort()).toEqual([...screenIds].sort());
  for (const language of languages)
    expect(new Set(screens.map((screen) => titleOf(wordsIn(language), screen))).size).toBe(screens.length);
});

const answerTo = (question: QuestionId) =>
  fc
    .oneof(
      fc.constantFrom(...questions[question].options),
      fc.subarray([...questions[question].options], { minLength: 1 }),
    )
    .filter((answer) => isAnswer(question, answer));
/** Cases in which every question has an answer, whether asked or not. */
const cases = fc.record(
  Object.fromEntries(questionIds.map((question) => [question, answerTo(question)])),
) as fc.Arbitrary<GivenAnswers>;

it('says when a screen is shown as the walk has it, in 2,000 cases made by chance', () => {
  fc.assert(
    fc.property(cases, (given) => {
      const answers = answersOf(given);
      for (const screen of walkScreens)
        expect(isOnPath(answers, screen), screen).toBe(holds(shownWhen(screen), answers));
    }),
    { numRuns: 2000, seed: 5 },
  );
});

describe.each(languages)('the chart in words, in %s', (language) => {
  const words = wordsIn(language);

  it('never says never within a list: what cannot happen is left out', () => {
    for (const screen of walkScreens)
      expect(whenInWords(words, shownWhen(screen)), screen).not.toMatch(
        new RegExp(`${textAt(language, 'chart:when/never')}\\b`),
      );
  });

  it('names an answer in full, with its question', () => {
    const text = whenInWords(words, questions['looked-after'].askedWhen);
    for (const place of [
      'questions:unsupervised-contact/label',
      'questions:unsupervised-contact/options/yes/label',
      'questions:unsupervised-contact/options/not-sure/label',
    ]) {
      expect(text).toContain(textAt(language, place));
    }
  });

  it('denies each of several answers by itself, and names many by the one that is left', () => {
    const [grooming, danger] = [has(questions.harm, 'grooming'), has(questions['immediate-danger'], 'now')];
    const denied = whenInWords(words, { not: { any: [grooming, danger] } });
    expect(denied).toBe(whenInWords(words, { all: [{ not: grooming }, { not: danger }] }));
    const handled = questions['evidence-handled'];
    const [none, ...others] = [...handled.options].reverse();
    const many = whenInWords(words, has(handled, ...handled.options.filter((option) => option !== none)));
    const labelOf = (option = '') => textAt(language, `questions:evidence-handled/options/${option}/label`);
    expect(many).toContain(labelOf(none));
    expect(others.filter((option) => many.includes(labelOf(option)))).toEqual([]);
  });
});
