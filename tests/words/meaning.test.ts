import { describe, expect, it } from 'vitest';
import { allowances, sift } from '../../tools/words/allowed.ts';
import { findBy } from '../../tools/words/find.ts';
import type { Pair, Rule } from '../../tools/words/pair.ts';
import { rules } from '../../tools/words/rules.ts';
import { blind, drawn, extended, fresh, keptBack, type MeaningSeed, reported, tried, wrote } from './seeded/meanings';

const allowed = allowances();
// How long a phrase is says nothing of what it means.
const ofWords = rules.filter(({ id }) => id !== 'long-phrase');
/** What rules find in a text, beside the question that it is about. */
function foundIn({ place, question }: MeaningSeed, en: string, cy: string, by: readonly Rule[]): string[] {
  const [file = '', key = ''] = place.split(':');
  const pair: Pair = { file, key, en, cy };
  const asked =
    question === undefined ? [] : [{ file: 'questions.json', key: `${question.id}/title`, cy: question.cy }];
  return sift(findBy(by)([pair, ...asked]), allowed)
    .left.filter((found) => found.key === key)
    .map(({ rule, words }) => `${rule}: ${words}`);
}

/** Those of some rules that find in the wrong text what they do not find in the good one. */
function rulesThatFind(seed: MeaningSeed, by: readonly Rule[]): string[] {
  const { en, cy, wrongEn = en, wrongCy = cy } = seed;
  const good = foundIn(seed, en, cy, by);
  const found = foundIn(seed, wrongEn, wrongCy, by).filter((line) => !good.includes(line));
  return found.map((line) => line.split(': ')[0] ?? '');
}

const named = (seed: MeaningSeed): seed is MeaningSeed & { rule: string } => seed.rule !== undefined;
const unnamed = (seed: MeaningSeed): boolean => !named(seed);

describe.each([
  ['from which the rules were written', wrote, 178, 4],
  ['on which the rules were tried', tried, 186, 4],
  ['from which the rules were extended', extended, 237, 25],
  ['kept back when the rules were extended, and used in the end', keptBack, 77, 2],
  ['written before the rules were read', fresh, 40, 0],
  ['drawn by lot, and used in the end', drawn, 200, 15],
  ['written by a reader without the rules', reported, 80, 2],
  ['written before the rules were extended in the end', blind, 91, 13],
])('the seeded faults %s', (_, seeds, all, missed) => {
  it(`are ${all}, and ${missed} are missed`, () => {
    expect([seeds.length, seeds.filter(unnamed).length]).toEqual([all, missed]);
  });

  it.each(seeds.filter(named))('$place, $kind: is found by $rule', (seed) => {
    const own = rules.filter(({ id }) => id === seed.rule);
    expect(rulesThatFind(seed, own)).toContain(seed.rule);
  });

  it.each(seeds.filter(unnamed))('$place, $kind: is still missed', (seed) => {
    expect(rulesThatFind(seed, ofWords)).toEqual([]);
  });
});
