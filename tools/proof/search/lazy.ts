import { type Question, questionIds, questions } from '../terms/questions';
import { followUpIds, marks, taskIds, type ToldBy, toldBys } from '../terms/tasks';
import { everyFact } from '../terms/told';
import { none, type Source, UnreadableCase } from './source';
import { type Thing, toldAs, type Value } from './space';

/** Stops the search because a rule reads a class in a way that it cannot follow. Always throws. */
const unreadable = (): never => {
  throw new UnreadableCase('A rule reads the answers in a way that the search cannot follow.');
};

/** A list that can be part of a case, and everything that can be in it. */
export interface List {
  readonly thing: Thing;
  readonly options: readonly string[];
  /** Translates an option into its form in the value. By default they are the same. */
  readonly as?: (option: string) => string;
}

const plainly = (option: string): string => option;

/** Whether an answer has an option that passes. Tests every option, so that those that pass name the query. */
function hasSome(source: Source, { thing, options, as = plainly }: List, test: (option: string) => boolean): boolean {
  let passing = none;
  for (const option of options) if (test(option)) passing = passing.or(as(option));
  return passing.of(source, thing);
}

/** How many answers and marks a rule may read whole. Each splits its class by every value. */
const mostWhole = 4;
const takenWhole = new WeakMap<Source, Set<Thing>>();
function takeWhole(source: Source, thing: Thing): Value {
  const taken = (takenWhole.get(source) ?? new Set<Thing>()).add(thing);
  takenWhole.set(source, taken);
  if (taken.size > mostWhole) unreadable();
  return source.ask(thing, (every) => every, 'whole');
}

/** A list that is read only as far as needed: `some` and `includes` ask for options, anything else reads it whole. */
function lazyList(source: Source, list: List): readonly string[] {
  const { thing, options, as = plainly } = list;
  return new Proxy<readonly string[]>([], {
    has: unreadable,
    ownKeys: unreadable,
    getOwnPropertyDescriptor: unreadable,
    set: unreadable,
    get: (_, name) => {
      if (name === 'some') return (test: (option: string) => boolean) => hasSome(source, list, test);
      if (name === 'includes') return (option: string) => none.or(as(option)).of(source, thing);
      const whole = takeWhole(source, thing);
      const value = options.filter((option) => whole.includes(as(option)));
      const member: unknown = Reflect.get(value, name);
      return typeof member === 'function' ? (member.bind(value) as unknown) : member;
    },
  });
}

/** An object whose values are made when first read. Copying it does not ask the case anything. */
export function onDemand<V>(keys: readonly string[], make: (key: string) => V): Readonly<Record<string, V>> {
  const made = Object.create(null) as Record<string, V>;
  const get = (key: string): V => (key in made ? (made[key] as V) : (made[key] = make(key)));
  return new Proxy(made, {
    set: unreadable,
    defineProperty: unreadable,
    get: (_, key) => (key in made || (typeof key === 'string' && keys.includes(key)) ? get(key as string) : undefined),
    has: unreadable,
    ownKeys: () => [...keys],
    getOwnPropertyDescriptor: (_, key) =>
      typeof key === 'string' && keys.includes(key)
        ? { value: get(key), enumerable: true, configurable: true, writable: true }
        : undefined,
  });
}

/** Lists of a class of cases, by key, each read only as far as needed. Copying them reads none. */
export const lazyLists = (
  source: Source,
  lists: Readonly<Record<string, List>>,
): Readonly<Record<string, readonly string[]>> =>
  onDemand(Object.keys(lists), (key) => lazyList(source, lists[key] as List));

const listsOf = (keys: readonly string[], list: (key: string) => List): Readonly<Record<string, List>> =>
  Object.fromEntries(keys.map((key) => [key, list(key)]));
const answerLists = listsOf(questionIds, (question) => ({
  thing: question as Question,
  options: questions[question as Question],
}));
const markLists = listsOf([...taskIds, ...followUpIds], (id) => ({
  thing: `mark ${id}` as Thing,
  options: followUpIds.some((known) => known === id) ? ['done'] : marks,
}));
const toldLists = listsOf(toldBys, (by) => ({
  thing: 'told',
  options: everyFact,
  as: (fact) => toldAs(by as ToldBy, fact),
}));

/** Returns the answers and current marks of a class of cases, and what Social Services and the Police were told. */
export const lazyFacts = (source: Source) => ({
  answers: lazyLists(source, answerLists),
  marks: lazyLists(source, markLists),
  told: lazyLists(source, toldLists),
});

/** The log of a class: entries can be added, but not read, since nothing may depend on how marks came about. */
export const closedLog: readonly never[] = new Proxy([], {
  has: unreadable,
  ownKeys: unreadable,
  get: (log, name) => (name === Symbol.iterator ? log[Symbol.iterator].bind(log) : unreadable()),
});
