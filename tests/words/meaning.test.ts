import { describe, expect, it } from 'vitest';
import { canBeSeen } from '../../tools/translations/seen.ts';
import { allowances, sift } from '../../tools/words/allowed.ts';
import { findBy } from '../../tools/words/find.ts';
import type { Pair, Rule } from '../../tools/words/pair.ts';
import { rules } from '../../tools/words/rules.ts';
import { outOfCompany } from '../../tools/words/company.ts';
import { allPairs } from '../../tools/words/texts.ts';
import {
  blind,
  drawn,
  extended,
  fresh,
  keptBack,
  late,
  type MeaningSeed,
  reported,
  six,
  tried,
  wrote,
} from './seeded/meanings';

const allowed = allowances();
// How long a phrase is says nothing of what it means.
const ofMeaning = rules.filter(({ id }) => id !== 'long-phrase');
/** What finds the words to look at first in texts that wait: learnt from all others. */
function lookAtFirst(seeds: readonly MeaningSeed[]) {
  const waiting = new Set(seeds.map(({ place }) => place));
  return outOfCompany(allPairs().filter((pair) => canBeSeen(pair) && !waiting.has(`${pair.file}:${pair.key}`)));
}
const nowhere = { file: '', key: '' };
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
  const wrong = foundIn(seed, wrongEn, wrongCy, by);
  // Where nothing is found in the wrong text, nothing has to be sought in the good one.
  const good = wrong.length > 0 ? foundIn(seed, en, cy, by) : [];
  return wrong.filter((line) => !good.includes(line)).map((line) => line.split(': ')[0] ?? '');
}

/** Which rules find it; and `company` where the words to look at first, as the text waits for someone to compare it, are others than before. */
function whatFinds(seed: MeaningSeed, toLookAt: ReturnType<typeof outOfCompany>): string[] {
  const { en, cy, wrongEn = en, wrongCy = cy } = seed;
  const [good, wrong] = [toLookAt({ ...nowhere, en, cy }), toLookAt({ ...nowhere, en: wrongEn, cy: wrongCy })];
  return [...rulesThatFind(seed, ofMeaning), ...(wrong.some((word) => !good.includes(word)) ? ['company'] : [])];
}

const named = (seed: MeaningSeed): seed is MeaningSeed & { rule: string } => seed.rule !== undefined;
const unnamed = (seed: MeaningSeed): boolean => !named(seed);
const told = ({ place, kind, rule = '' }: MeaningSeed): string => `${place}, ${kind}: ${rule}`;

describe.each([
  ['from which the rules were written', wrote, 179, 1],
  ['on which the rules were tried', tried, 186, 2],
  ['from which the rules were extended', extended, 237, 15],
  ['kept back when the rules were extended, and used in the end', keptBack, 77, 0],
  ['written before the rules were read', fresh, 40, 0],
  ['drawn by lot, and used in the end', drawn, 200, 5],
  ['written by a reader without the rules', reported, 80, 0],
  ['written before the rules were extended again', late, 91, 4],
  ['of six writers, by which the words to look at first were tried', six, 450, 26],
  ['of two writers, kept closed to the end', blind, 150, 8],
])('the seeded faults %s', (_, seeds, all, missed) => {
  it(`are ${all}, and ${missed} are missed`, () => {
    expect([seeds.length, seeds.filter(unnamed).length]).toEqual([all, missed]);
  });

  it('are each found by the rule that is named', () => {
    const by = ({ rule }: MeaningSeed) => rules.filter(({ id }) => id === rule);
    const ofRules = seeds.filter(named).filter(({ rule }) => rule !== 'company');
    const lost = ofRules.filter((seed) => !rulesThatFind(seed, by(seed)).includes(seed.rule));
    expect(lost.map(told)).toEqual([]);
  });

  it('are found by the words to look at first alone where those are named, and by nothing where nothing is', () => {
    const toLookAt = lookAtFirst(seeds);
    const others = seeds.filter(({ rule = 'company' }) => rule === 'company');
    const wrong = others.filter((seed) => whatFinds(seed, toLookAt).join() !== (seed.rule ?? ''));
    expect(wrong.map(told)).toEqual([]);
  });
});
