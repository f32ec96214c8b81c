import { Case, caseOf } from './case';
import { type Draw, oneOf } from './draw';
import { type CaseClass, explore } from './explore';
import { once } from './once';
import { questionIds } from '../terms/questions';
import { everyCase, type Thing, type Value, type Values } from './space';

/** The value that says least. */
const shortest = once((values: readonly Value[]) =>
  values.reduce((least, value) => (value.length < least.length ? value : least), values[0] ?? []),
);
/** The value that says most. */
const longest = once((values: readonly Value[]) =>
  values.reduce((most, value) => (value.length > most.length ? value : most), []),
);

const isAnswer = (thing: Thing): boolean => questionIds.some((question) => question === thing);

/** Returns the case of a class that says least. */
export const exampleOf = (found: CaseClass): Values =>
  new Map(
    [...found].map(([thing, values]) => [thing, shortest(values)] as const).filter(([, value]) => value.length > 0),
  );

/** Returns a random case of a class. */
export const memberOf = (found: CaseClass, draw: Draw): Values =>
  new Map([...everyCase].map(([thing, values]) => [thing, oneOf(draw, found.get(thing) ?? values)]));

/** How much a case says: the number of options chosen, marks and facts told. */
export const lengthOf = (values: Values): number =>
  [...values.values()].reduce((length, value) => length + value.length, 0);

/** The value that says most; for a mark or what was told, the empty one. */
const most = (thing: Thing, values: readonly Value[]): Value => (isAnswer(thing) ? longest(values) : shortest(values));
const mostOfAll: Values = new Map([...everyCase].map(([thing, values]) => [thing, most(thing, values)]));
/** A concern that says as much as it can, with nobody told yet. */
export const fullest = caseOf(mostOfAll)
  .with('called-999', () => ['called-other'])
  .with('already-reported', () => ['nobody']);
/** Returns the case of a class that says most. */
const fullestOf = (found: CaseClass): Values =>
  new Map([...mostOfAll, ...[...found].map(([thing, values]) => [thing, most(thing, values)] as const)]);

/** Returns one case for each result of `describe` over every possible case: the best one from its classes. */
function bestOfEach(
  describe: (said: Case) => string,
  pick: (found: CaseClass) => Values,
  isBetter: (one: Values, other: Values) => boolean,
): readonly Case[] {
  const best = new Map<string, Values>();
  explore(
    everyCase,
    (source) => describe(new Case(source)),
    (found, said) => {
      const [picked, known] = [pick(found), best.get(said)];
      if (!known || isBetter(picked, known)) best.set(said, picked);
    },
  );
  return [...best.values()].map(caseOf);
}

/** Returns the case that says most for each result of `describe` over every possible case. */
export const fullestOfEach = (describe: (said: Case) => string): readonly Case[] =>
  bestOfEach(describe, fullestOf, (one, other) => lengthOf(one) > lengthOf(other));

/** Returns the shortest case for each result of `describe` over every possible case. */
export const oneOfEach = (describe: (said: Case) => string): readonly Case[] =>
  bestOfEach(describe, exampleOf, (one, other) => lengthOf(one) < lengthOf(other));
