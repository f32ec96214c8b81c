import { describe, expect, it } from 'vitest';
import { canBeSeen } from '../../tools/translations/seen.ts';
import { allowances, sift } from '../../tools/words/allowed.ts';
import { outOfCompany } from '../../tools/words/company.ts';
import { findBy, type Rule } from '../../tools/words/pair.ts';
import { rules } from '../../tools/words/rules.ts';
import { allPairs } from '../../tools/words/texts.ts';
import { type Fault, faults } from './faults';

const allowed = allowances();
const byId = new Map(rules.map((rule) => [rule.id, rule]));
// How long a phrase is says nothing of what it means.
const ofMeaning = rules.filter(({ id }) => id !== 'long');

/** What rules find in a text, beside the question that it is about. */
function foundIn({ file, key, question }: Fault, en: string, cy: string, by: readonly Rule[]): string[] {
  const asked = question && { file: 'questions.json', key: `${question.id}/title`, cy: question.cy };
  return sift(findBy(by)([{ file, key, en, cy }, ...(asked ? [asked] : [])]), allowed)
    .left.filter((found) => found.key === key)
    .map(({ rule, words }) => `${rule}: ${words}`);
}

/** Which rules find in the wrong text what they do not find in the good one. */
function rulesThatFind(fault: Fault, by: readonly Rule[]): string[] {
  const wrong = foundIn(fault, fault.wrongEn, fault.wrongCy, by);
  // Where nothing is found in the wrong text, nothing has to be sought in the good one.
  const good = wrong.length > 0 ? foundIn(fault, fault.en, fault.cy, by) : [];
  return wrong.filter((line) => !good.includes(line)).map((line) => line.split(': ')[0] ?? '');
}

const placeOf = ({ file, key }: { readonly file: string; readonly key: string }): string => `${file}:${key}`;
/** Whether the words to look at first are others than before, where the texts of these faults wait: learnt from all others. */
function pointsTo(own: readonly Fault[]): (fault: Fault) => boolean {
  const waiting = new Set(own.map(placeOf));
  const first = outOfCompany(allPairs().filter((pair) => canBeSeen(pair) && !waiting.has(placeOf(pair))));
  return ({ file, key, en, cy, wrongEn, wrongCy }) => {
    const good = first({ file, key, en, cy });
    return first({ file, key, en: wrongEn, cy: wrongCy }).some((word) => !good.includes(word));
  };
}

const told = (fault: Fault): string => `${placeOf(fault)}, ${fault.kind}: ${fault.rule}`;

/** Where the faults come from, how many there are, and how many of them are missed. */
const sets = [
  ['english', 'sentences made up for a rule: English', 8, 0],
  ['nouns', 'sentences made up for a rule: nouns', 20, 0],
  ['other-mutations', 'sentences made up for a rule: other mutations', 30, 0],
  ['shape', 'sentences made up for a rule: shape', 12, 0],
  ['soft', 'sentences made up for a rule: soft mutation', 27, 0],
  ['speech', 'sentences made up for a rule: what is said', 25, 0],
  ['spelling', 'sentences made up for a rule: spelling', 13, 0],
  ['style', 'sentences made up for a rule: style', 22, 0],
  ['terms', 'sentences made up for a rule: terms', 15, 0],
  ['wrote', 'from which the rules were written', 179, 1],
  ['tried', 'on which the rules were tried', 186, 2],
  ['extended', 'from which the rules were extended', 237, 15],
  ['kept-back', 'kept back when the rules were extended, and used in the end', 77, 0],
  ['fresh', 'written before the rules were read', 40, 0],
  ['drawn', 'drawn by lot, and used in the end', 200, 5],
  ['reported', 'written by a reader without the rules', 80, 0],
  ['late', 'written before the rules were extended again', 91, 4],
  ['six', 'of six writers, by which the words to look at first were tried', 450, 25],
  ['blind', 'of two writers, kept closed to the end', 150, 7],
] as const;

describe.each(sets)('the faults %s (%s)', (set, _, all, missed) => {
  const own = faults.filter((fault) => fault.set === set);

  it(`are ${all}, and ${missed} are missed`, () => {
    expect([own.length, own.filter(({ rule }) => rule === undefined).length]).toEqual([all, missed]);
  });

  it('are each found by the rule that is named', () => {
    const ofRules = own.flatMap((fault) => {
      const rule = byId.get(fault.rule ?? '');
      return rule === undefined ? [] : [{ fault, rule }];
    });
    const lost = ofRules.filter(({ fault, rule }) => rulesThatFind(fault, [rule]).length === 0);
    expect(lost.map(({ fault }) => told(fault))).toEqual([]);
  });

  it('are found by the words to look at first where those are named, and by nothing where nothing is', () => {
    const others = own.filter(({ rule = '' }) => !byId.has(rule));
    const isPointedTo = others.length > 0 ? pointsTo(own) : () => false;
    const wrong = others.filter((fault) => isPointedTo(fault) !== (fault.rule === 'company'));
    expect(wrong.map(told)).toEqual([]);
    const missed = others.filter(({ rule }) => rule === undefined);
    expect(missed.filter((fault) => rulesThatFind(fault, ofMeaning).length > 0).map(told)).toEqual([]);
  });
});

it('no fault is of a set that is not looked at, and every rule has one', () => {
  expect(new Set(faults.map(({ set }) => set))).toEqual(new Set(sets.map(([set]) => set)));
  // What is missing, and a form too many, has tests of its own in checker.test.ts.
  const named = new Set([...faults.map(({ rule }) => rule), 'keys', 'counts']);
  expect(rules.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});

it('nothing is found in a sentence that was made up for a rule before its fault is put in', () => {
  const madeUp = faults.filter(({ kind }) => kind === '-');
  expect(madeUp.flatMap((fault) => foundIn(fault, fault.en, fault.cy, rules))).toEqual([]);
});
