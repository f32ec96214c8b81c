import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { lastDays } from '../../src/wizard/call/Details';
import { wallClock } from '../../src/words/dates';
import { loadLanguage, loadLazyWords } from '../../src/words/languages';
import { wordsIn, dateInWords, momentInWords } from '../../src/words/words';

const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
};

beforeAll(() =>
  Promise.all((['en', 'cy'] as const).flatMap((language) => [loadLanguage(language), loadLazyWords(language)])),
);
afterEach(() => void vi.restoreAllMocks());

it('a moment is kept as the clock on the wall shows it', () => {
  expect(wallClock(new Date(2026, 2, 1, 5, 7))).toBe('2026-03-01T05:07');
  expect(wallClock(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31T23:59');
});

describe.each(['en', 'cy'] as const)('in %s', (language) => {
  it.each(months[language].map((name, at) => [name, String(at + 1).padStart(2, '0')]))(
    'a day in %s is told in words',
    (name, month) => {
      expect(dateInWords(wordsIn(language), `2026-${month}-09`)).toBe(`9 ${name} 2026`);
    },
  );

  it('a day is told in words where the browser knows no dates of the language', () => {
    vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(() => {
      throw new RangeError('no such language');
    });
    vi.spyOn(Date.prototype, 'toLocaleDateString').mockImplementation(() => {
      throw new RangeError('no such language');
    });
    expect(dateInWords(wordsIn(language), '2026-03-01')).toBe(`1 ${months[language][2]} 2026`);
  });

  it('a moment is told with its day and its time of 24 hours', () => {
    expect(momentInWords(wordsIn(language), '2026-03-01T15:30')).toBe(`1 ${months[language][2]} 2026, 15:30`);
  });

  it('the days offered for a call are today and the six before, over the end of a month', () => {
    const days = lastDays(wordsIn(language), '2026-03-03');
    expect(days.map(({ day }) => day.slice('2026-0'.length)).join(' ')).toBe('3-03 3-02 3-01 2-28 2-27 2-26 2-25');
    expect(days[0]?.label).toContain(`3 ${months[language][2]} 2026`);
    expect(days[3]?.label).toBe(`28 ${months[language][1]} 2026`);
    expect(lastDays(wordsIn(language), '2026-03-03', '2026-02-28')).toEqual(days);
  });
});
