import type { CaseClass } from '../proof/search/explore';
import type { Space, Thing, Value } from '../proof/search/space';
import type * as Subject from './subject';

/** A loaded edition. */
export type Edition = typeof Subject;

const known = new Map<string, readonly Value[]>();
/** Caches the values for a list of options: given the same list again, the search can reuse its results. */
function madeOnce(kind: string, options: readonly unknown[], make: () => readonly Value[]): readonly Value[] {
  const name = JSON.stringify([kind, options]);
  const values = known.get(name) ?? make();
  known.set(name, values);
  return values;
}

const subsets = (options: readonly string[]): readonly Value[] =>
  options.reduce<readonly Value[]>((lists, option) => [...lists, ...lists.map((list) => [...list, option])], [[]]);

const single = (options: readonly string[]): readonly Value[] =>
  madeOnce('single', options, () => [[], ...options.map((option) => [option])]);

const several = (alone: string | undefined, options: readonly string[]): readonly Value[] =>
  madeOnce(`several ${alone}`, options, () => {
    const others = subsets(options.filter((option) => option !== alone));
    return alone === undefined ? others : [...others, [alone]];
  });
const answersTo = ({ many, alone, options }: Edition['sayable']['questions'][number]): readonly Value[] =>
  many ? several(alone, options) : single(options);

const toldIn = ({ options: toEach }: Edition['sayable']['told']): readonly Value[] =>
  madeOnce('told', toEach, () => {
    const whole = toEach.flat();
    return [[], ...toEach, whole, ...whole.map((gone) => whole.filter((fact) => fact !== gone))];
  });

/** Returns the values of both lists without duplicates. */
function both(one: readonly Value[] = [], other: readonly Value[] = []): readonly Value[] {
  if (one === other) return one;
  const own = new Set(one.map((value) => value.join()));
  const more = other.filter((value) => !own.has(value.join()));
  return more.length > 0 ? [...one, ...more] : one;
}

const spaceOf = ({ sayable: { questions, marks, told } }: Edition): Space =>
  new Map<Thing, readonly Value[]>([
    ...questions.map((question) => [question.thing, answersTo(question)] as const),
    ...marks.map(({ thing, options }) => [thing, single(options)] as const),
    ['told', toldIn(told)],
  ]);

/** Returns every case that is possible in either of two editions. An edition ignores what it does not know. */
export function casesOf(one: Edition, other: Edition): Space {
  const [first, second] = [spaceOf(one), spaceOf(other)];
  const things = [...new Set([...first.keys(), ...second.keys()])];
  return new Map(things.map((thing) => [thing, both(first.get(thing), second.get(thing))]));
}

/** Returns how many cases a class has within a space. */
export const countIn = (space: Space, found: CaseClass = space): bigint =>
  [...space].reduce((count, [thing, values]) => count * BigInt((found.get(thing) ?? values).length), 1n);
