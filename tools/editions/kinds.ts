import type { CaseClass } from '../proof/search/explore';
import type { Source } from '../proof/search/source';
import type { Space, Thing, Value } from '../proof/search/space';

/** What is said of one thing: that one of these options is among its value, or that none is. */
export interface Literal {
  readonly thing: Thing;
  readonly says: 'some' | 'none';
  readonly options: readonly string[];
}
/** A kind of case: all of these are so. None: every case. */
export type Kind = readonly Literal[];

const hasSome = (value: Value, options: readonly string[]): boolean => value.some((option) => options.includes(option));
const isSo = ({ says, options }: Literal, value: Value): boolean => hasSome(value, options) === (says === 'some');

const narrowedBefore = new WeakMap<readonly Value[], Map<string, readonly Value[]>>();
/** The values of which a literal is so; worked out once for each list, so that the search meets the same list again. */
function narrowed(values: readonly Value[], literal: Literal): readonly Value[] {
  const known = narrowedBefore.get(values) ?? new Map<string, readonly Value[]>();
  narrowedBefore.set(values, known);
  const name = `${literal.says} ${literal.options.toSorted().join()}`;
  const found = known.get(name) ?? values.filter((value) => isSo(literal, value));
  known.set(name, found);
  return found;
}

/** The cases of a kind, as a space to go through. */
export function spaceOf(kind: Kind, space: Space): Space {
  const cases = new Map(space);
  for (const literal of kind) cases.set(literal.thing, narrowed(cases.get(literal.thing) ?? [], literal));
  return cases;
}

const optionsKnown = new WeakMap<readonly Value[], readonly string[]>();
/** The options of some values; worked out once for each list. */
function optionsOf(values: readonly Value[]): readonly string[] {
  const options = optionsKnown.get(values) ?? [...new Set(values.flat())];
  optionsKnown.set(values, options);
  return options;
}

/** What parts these values from the rest: throws where that is no matter of some and none. */
function literalsOf(thing: Thing, values: readonly Value[], every: readonly Value[]): readonly Literal[] {
  const [options, held] = [optionsOf(every), new Set(optionsOf(values))];
  const none = options.filter((option) => !held.has(option));
  const literals: Literal[] = none.length > 0 ? [{ thing, says: 'none', options: none }] : [];
  const members = new Set(values);
  let rest = every.filter((value) => !hasSome(value, none) && !members.has(value));
  while (rest.length > 0) {
    const most = rest.reduce((one, other) => (other.length > one.length ? other : one));
    const some = options.filter((option) => held.has(option) && !most.includes(option));
    rest = rest.filter((value) => hasSome(value, some));
    literals.push({ thing, says: 'some', options: some });
  }
  if (!values.every((value) => literals.every((literal) => isSo(literal, value))))
    throw new Error(`The values of ${thing} cannot be said by options that are there and options that are not.`);
  return literals;
}

/** Ways to weaken a literal of a kind: one option less for none, one more for some. */
function waysToWeaken(
  kind: Kind,
  { thing, says, options }: Literal,
  space: Space,
): readonly ((literal: Literal) => Literal)[] {
  const isDenied = (option: string) =>
    kind.some((other) => other.thing === thing && other.says === 'none' && other.options.includes(option));
  const others = optionsOf(space.get(thing) ?? []).filter((option) => !options.includes(option) && !isDenied(option));
  return (says === 'none' ? options : others).map((option) => (literal) => ({
    ...literal,
    options: says === 'none' ? literal.options.filter((other) => other !== option) : [...literal.options, option],
  }));
}

const inPlace = (kind: Kind, at: number, ...literals: Kind): Kind => [
  ...kind.slice(0, at),
  ...literals,
  ...kind.slice(at + 1),
];

/** The kind with a literal weakened as far as all of its cases still are as they should be. What cannot be done once cannot be done later. */
const weakened = (kind: Kind, at: number, space: Space, isAll: (kind: Kind) => boolean): Kind =>
  waysToWeaken(kind, kind[at] as Literal, space).reduce((found, weaken) => {
    const literal = weaken(found[at] as Literal);
    const wider = inPlace(found, at, literal);
    return literal.options.length > 0 && isAll(wider) ? wider : found;
  }, kind);

/**
 * The widest kind that can be found around a class, of whose cases all are as `isAll` asks: what can be left out is left out, what can
 * be weakened is weakened. What comes last in the space is tried first, so that what was answered first is kept.
 */
export function kindAround(found: CaseClass, space: Space, isAll: (kind: Kind) => boolean): Kind {
  const things = [...space.keys()].filter((thing) => found.has(thing));
  let kind: Kind = things.flatMap((thing) => literalsOf(thing, found.get(thing) ?? [], space.get(thing) ?? []));
  for (let at = kind.length - 1; at >= 0; at -= 1) if (isAll(inPlace(kind, at))) kind = inPlace(kind, at);
  for (let at = kind.length - 1; at >= 0; at -= 1) kind = weakened(kind, at, space, isAll);
  return kind;
}

/** Whether all cases of a class are of a kind. */
export const isOf = (kind: Kind, found: CaseClass, space: Space): boolean =>
  kind.every((literal) =>
    (found.get(literal.thing) ?? space.get(literal.thing) ?? []).every((value) => isSo(literal, value)),
  );

/** Whether a case, or a class of cases, is of a kind. */
export const isSaidOf = (kind: Kind, source: Source): boolean =>
  kind.every((literal) =>
    source.ask(literal.thing, (value) => isSo(literal, value), `kind:${literal.says}:${literal.options.join()}`),
  );
