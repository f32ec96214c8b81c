import { describe, expect, it } from 'vitest';
import { allowances, applyAllowances } from '../../tools/words/allowed.ts';
import { findIn } from '../../tools/words/rules.ts';
import { draftPairs } from '../../tools/check-words/drafts.ts';
import { easeIn, easeLines, tooHard } from '../../tools/words/ease.ts';
import type { Pair } from '../../tools/lib/pair.ts';
import { type Register, registerOf, registers } from '../../tools/words/register.ts';
import { linesOf, tooManyAllowed } from '../../tools/words/report.ts';
import { length } from '../../tools/words/rules/shape.ts';
import { allPairs, pairsIn } from '../../tools/lib/texts.ts';
import { foreignWords } from '../../tools/words/vocabulary.ts';

// `npm run tool -- words` checks all words of the app and its drafts.
describe('what is found', () => {
  it('an allowance is good for its own rule, place and words alone, and is told of when it excuses nothing', () => {
    const finding = { file: 'ui.json', key: 'a/b', rule: 'same', words: 'CEOP', mend: '' };
    const allowed = { rule: 'same', where: 'ui.json:a/b', words: 'CEOP', reason: 'name', why: 'a name' };
    expect(applyAllowances([finding], [allowed])).toEqual({ left: [], idle: [], reasons: ['name'] });
    const others = [
      { ...allowed, rule: 'keys' },
      { ...allowed, where: 'ui.json:a' },
      { ...allowed, words: 'IWF' },
    ];
    expect(applyAllowances([finding], others)).toEqual({ left: [finding], idle: others, reasons: [] });
  });

  it('is told in one line for each text, since one fault may be found by several rules', () => {
    const found = { file: 'ui.json', key: 'a', rule: 'meaning', words: 'not', mend: 'nid' };
    expect(linesOf([found, { ...found, rule: 'doer' }, { ...found, key: 'b' }])).toEqual([
      'ui.json:a: meaning: not -> nid | doer: not -> nid',
      'ui.json:b: meaning: not -> nid',
    ]);
  });

  it('is let through the gate for meaning 30 times at most: of one more it is told, and of another rule there may be more', () => {
    const found = (count: number, rule: string) =>
      Array.from({ length: count }, (_, at) => ({ file: 'ui.json', key: `a/${at}`, rule, words: 'x', mend: '' }));
    const allowed = ['doer', 'same'].map((rule) => ({ rule, where: '*', words: 'x', reason: 'name', why: 'a name' }));
    expect(tooManyAllowed([...found(30, 'doer'), ...found(40, 'same')], allowed)).toEqual([]);
    expect(tooManyAllowed(found(31, 'doer'), allowed)).toEqual([expect.stringContaining('31')]);
    expect(tooManyAllowed(found(31, 'doer'), [])).toEqual([]);
  });
});

describe('a text that is missing or too many', () => {
  const english = { one: 'A chair', seats_one: '{{count}} chair', seats_other: '{{count}} chairs' };
  const welsh = {
    one: 'Cadair',
    seats_zero: 'Dim cadeiriau',
    seats_one: '{{count}} gadair',
    seats_two: '{{count}} o gadeiriau',
    seats_few: '{{count}} o gadeiriau',
    seats_many: '{{count}} o gadeiriau',
    seats_other: '{{count}} o gadeiriau',
  };
  const without = (texts: Record<string, string>, key: string) =>
    Object.fromEntries(Object.entries(texts).filter(([name]) => name !== key));
  const told = (en: Record<string, string>, cy: Record<string, string>) =>
    findIn(pairsIn('seed.json', { en, cy })).map(({ rule, key }) => `${rule} ${key}`);

  it('is found, and nothing where all are there', () => expect(told(english, welsh)).toEqual([]));
  it.each(Object.keys(welsh))('%s left out in Welsh', (key) =>
    expect(told(english, without(welsh, key))).toContain(`keys ${key}`),
  );
  it.each(Object.keys(welsh))('%s empty in Welsh', (key) =>
    expect(told(english, { ...welsh, [key]: ' ' })).toContain(`keys ${key}`),
  );
  it.each(Object.keys(english))('%s left out in English', (key) =>
    expect(told(without(english, key), welsh)).toContain(`keys ${key}`),
  );
  it('a text that English does not have', () =>
    expect(told(english, { ...welsh, two: 'Bwrdd' })).toContain('keys two'));
  it('a plural form that English does not have', () =>
    expect(told({ ...english, seats_two: '{{count}} chairs' }, welsh)).toContain('keys seats_two'));
  it('a plural after a number', () =>
    expect(told(english, { ...welsh, seats_many: '{{count}} cadeiriau' })).toContain('values seats_many'));
});

const pairs = draftPairs();
const rulesThatFind = (pair: Pair): string[] =>
  applyAllowances(findIn([pair]), allowances()).left.map(({ rule }) => rule);
/** Returns the only text of the drafts with some Welsh words. */
function withWelsh(words: string): Pair {
  const found = pairs.filter(({ cy }) => cy?.includes(words));
  expect(found).toHaveLength(1);
  return found[0]!;
}

describe('the drafts for officers, and the notes of a release', () => {
  it('are read with the words beside a name, with each row of what is kept, and each line of the notes', () => {
    expect(withWelsh('nid oes clo ar CEOP')).toMatchObject({ en: 'CEOP has no lock', cy: 'nid oes clo ar CEOP' });
    expect(withWelsh('cof dyfais sydd ymlaen').en).toContain('the memory of a device');
    expect(withWelsh('dileu data’r safle\npwy bynnag').en).toContain('the site’s data are deleted\nwhoever');
    expect(withWelsh('Dysgwch y camau').en).toBe('Learn the steps with 28 made-up cases, alone or with a group.');
  });

  it.each([
    ['a duty', 'rhaid i arweinydd diogelu', 'caiff arweinydd diogelu', 'meaning'],
    ['a body', 'daw’r heddlu yn gyntaf', 'daw’r ysgol yn gyntaf', 'meaning'],
    ['a number', 'unwaith yr wythnos', '2 waith yr wythnos', 'numbers'],
    ['a spelling', 'mewn un iaith yn cael', 'mewn un iaeth yn cael', 'spelling'],
  ])('are found to be wrong in %s', (_, right, wrong, rule) => {
    const pair = withWelsh(right);
    expect(rulesThatFind(pair)).toEqual([]);
    expect(rulesThatFind({ ...pair, cy: pair.cy?.replace(right, wrong) })).toContain(rule);
  });
});

const words = (word: string, count: number): string => `${Array.from({ length: count }, () => word).join(' ')}.`;
describe('what is long or hard to read is pointed to, and stops nothing', () => {
  it.each(['en', 'cy'] as const)('a long phrase of a call, and a long mean of the walk: %s', (tongue) => {
    const long = (count: number) => {
      const short = { file: 'spoken.json', key: 'opening/seed', en: 'Nawr.', cy: 'Nawr.' };
      return { ...short, [tongue]: words('Nawr', count) };
    };
    expect([18, 19].map((count) => length.find(long(count), []).length)).toEqual([0, 1]);
    expect(findIn([long(19)]).filter(({ rule }) => rule === 'look')).toEqual([]);
    const hard = (count: number) => tooHard([{ ...long(count), file: 'ui.json' }]).map((line) => line.split(':')[1]);
    expect([12, 13].map(hard)).toEqual([[], [` walk, ${tongue}`, ` all, ${tongue}`]]);
  });

  it('words of lawyers, and not those that are read at the age of 13', () => {
    const hard = (en: string) => tooHard([{ file: 'a.json', key: 'a', en, cy: '' }]);
    expect(hard('Ring the school. Then sit down with a cup of tea.')).toEqual([]);
    expect(hard('Notification of authorities constitutes a prerequisite to documentation.')).toHaveLength(1);
  });

  it('and every part of the app is measured', () => {
    const eases = easeIn(allPairs());
    expect(eases.filter(({ sentences }) => sentences < 50)).toEqual([]);
    expect(easeLines(eases)).toHaveLength(eases.length);
  });
});

const placesOf = (register: Register): string[] =>
  allPairs()
    .filter((pair) => registerOf(pair) === register)
    .map(({ file, key }) => `${file}:${key}`);

describe('the register of a text', () => {
  it.each(registers)('%s: there are texts of it', (register) => {
    expect(placesOf(register)).not.toEqual([]);
  });

  it.each([
    ['spoken.json', 'opening/police', 'call'],
    ['call.json', 'say/prevent', 'call'],
    ['tasks.json', 'police/closing', 'call'],
    ['tasks.json', 'police/doNot', 'page'],
    ['advice.json', 'say/older/pay', 'child'],
    ['scenarios/family-computer.json', 'stages/harm', 'story'],
    ['scenarios/family-computer.json', 'why/harm', 'page'],
  ])('%s %s: is of the %s', (file, key, register) => {
    expect(registerOf({ file, key })).toBe(register);
  });

  it('leaves ti to what is said to a child alone', () => {
    expect(placesOf('child').every((place) => /^advice\.json:say\/(young|older)\//.test(place))).toBe(true);
  });
});

it('finds the words of the other language, and none in a code that the build gives', () => {
  expect(foreignWords('cy', 'Ffoniwch the Police nawr')).toEqual(['Police']);
  expect(foreignWords('cy', 'Argraffiad: fersiwn 0.1.0, cynnwys dc349e9b.')).toEqual([]);
});
