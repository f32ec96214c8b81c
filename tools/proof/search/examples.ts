import { Case, caseOf } from './case';
import { type Draw, oneOf } from './draw';
import { type CaseClass, explore } from './explore';
import { questionIds } from '../terms/questions';
import { everyCase, type Thing, type Value, type Values } from './space';

/** The search meets the same lists of values again and again: of each list a value is picked once. */
function pickedOnce(pick: (values: readonly Value[]) => Value): (values: readonly Value[]) => Value {
  const known = new WeakMap<readonly Value[], Value>();
  return (values) => {
    const found = known.get(values) ?? pick(values);
    known.set(values, found);
    return found;
  };
}
/** The value that says least. */
const shortest = pickedOnce((values) =>
  values.reduce((least, value) => (value.length < least.length ? value : least), values[0] ?? []),
);
/** The value that says most. */
const longest = pickedOnce((values) => values.reduce((most, value) => (value.length > most.length ? value : most), []));

const isAnswer = (thing: Thing): boolean => questionIds.some((question) => question === thing);

/** A concern of which as much is said as can be, and nobody told of it yet. */
export const fullest = caseOf(
  new Map(
    [...everyCase].map(([thing, values]): [Thing, Value] => [
      thing,
      isAnswer(thing) ? longest(values.filter((value) => !value.includes('called-police'))) : [],
    ]),
  ),
).with('already-reported', () => ['nobody']);

/** One case of a class: the one that says least. */
export const exampleOf = (found: CaseClass): Values =>
  new Map(
    [...found].map(([thing, values]) => [thing, shortest(values)] as const).filter(([, value]) => value.length > 0),
  );

/** Any case of a class. */
export const memberOf = (found: CaseClass, draw: Draw): Values =>
  new Map([...everyCase].map(([thing, values]) => [thing, oneOf(draw, found.get(thing) ?? values)]));

/** How much a case says: its answers and marks, and the options beyond the first of each. */
export const lengthOf = (values: Values): number =>
  [...values.values()].reduce((length, value) => length + value.length, 0);

/** The value that says most: of a mark, and of what was told, that there is none. */
const most = (thing: Thing, values: readonly Value[]): Value => (isAnswer(thing) ? longest(values) : shortest(values));
const mostOfAll: Values = new Map([...everyCase].map(([thing, values]) => [thing, most(thing, values)]));
/** The case of a class that says most. */
const fullestOf = (found: CaseClass): Values =>
  new Map([...mostOfAll, ...[...found].map(([thing, values]) => [thing, most(thing, values)] as const)]);

/** Of every case there can be, one for each thing that `describe` can say: of the cases picked from its classes, the one that is better. */
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

/** Of every case there can be, one for each thing that `describe` can say: the one that says most. */
export const fullestOfEach = (describe: (said: Case) => string): readonly Case[] =>
  bestOfEach(describe, fullestOf, (one, other) => lengthOf(one) > lengthOf(other));

/** Of every case there can be, one for each thing that `describe` can say: the shortest one. */
export const oneOfEach = (describe: (said: Case) => string): readonly Case[] =>
  bestOfEach(describe, exampleOf, (one, other) => lengthOf(one) < lengthOf(other));
