import { beforeAll, describe, expect, it } from 'vitest';
import { movesFromAnywhere, screens, shortNameOf } from '../../src/chart/graph';
import { leadsFrom, shownWhen } from '../../src/chart/leads';
import { anywhereInWords, laterDuties, nextAlways, waysInWords } from '../../src/chart/ways-in-words';
import { whenInWords } from '../../src/chart/when-in-words';
import { questions } from '#protocol/questions';
import { taskScreens, walkScreens } from '#protocol/screens';
import { has } from '#protocol/shapes';
import { languages, loadBookWords } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { textAt } from '../words/locales';

beforeAll(loadBookWords);

describe.each(languages)('the chart in words, in %s', (language) => {
  const words = wordsIn(language);
  const named = (lines: readonly string[]) =>
    screens.filter((screen) => lines.some((line) => line.includes(shortNameOf(words, screen))));

  it('names each screen to which Continue can lead, and no junction', () => {
    for (const screen of walkScreens)
      expect(named(waysInWords(words, screen)), screen).toEqual(
        expect.arrayContaining(leadsFrom(screen).map(({ to }) => to)),
      );
    for (const screen of screens) {
      const next = nextAlways(screen);
      if (next) expect(named(waysInWords(words, screen)), screen).toContain(next);
    }
  });

  it('leads from the page of a report to that of a later duty, else to the end of the walk', () => {
    for (const task of taskScreens) {
      const to: readonly string[] = [...laterDuties(task), 'referrals', 'online-safety-advice', 'professional-conduct'];
      expect(named(waysInWords(words, task))).toEqual(screens.filter((screen) => to.includes(screen)));
    }
  });

  it('says what can be done on every screen: each thing that the chart allows everywhere', () => {
    const kinds = new Set(movesFromAnywhere.map(({ by }) => by.split('.')[0]));
    const told = anywhereInWords(words).map(({ key }) => key);
    expect([...kinds].filter((kind) => !told.some((key) => key === kind))).toEqual([]);
    expect(anywhereInWords(words).find(({ key }) => key === 'end')?.branches).toHaveLength(3);
  });

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
