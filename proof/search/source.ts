import type { Thing, Value } from './space';

/** Where a case comes from: one case, or a class of cases that is told apart only where it is asked. */
export interface Source {
  /** What `key` makes of the value of `thing`. */
  readonly ask: <K>(thing: Thing, key: (value: Value) => K) => K;
  /** One case, whose values can be had whole. */
  readonly isPlain: boolean;
}

/** One case. */
export const plainSource = (values: ReadonlyMap<Thing, Value>): Source =>
  ({ isPlain: true, ask: (thing, key) => key(values.get(thing) ?? []) });

/** The same cases, with one value read as something else. */
export const editedSource = (base: Source, edited: Thing, edit: (value: Value) => Value): Source => ({
  isPlain: base.isPlain,
  ask: (thing, key) => base.ask(thing, thing === edited ? (value) => key(edit(value)) : key),
});
