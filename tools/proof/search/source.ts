import type { Thing, Value, Values } from './space';

/** Where a case comes from: one case, or a class of cases that is told apart only where it is asked. */
export interface Source {
  /** What `key` makes of the value of `thing`. `name` stands for `key`: of the same thing, two keys of one name make the same. */
  readonly ask: <K>(thing: Thing, key: (value: Value) => K, name?: string) => K;
  /** One case, whose values can be had whole. */
  readonly isPlain: boolean;
}

/** One case. */
export const plainSource = (values: Values): Source => ({
  isPlain: true,
  ask: (thing, key) => key(values.get(thing) ?? []),
});

/** The same cases, with one value read as something else. `called` stands for `edit`: of the same thing, two edits of one name make the same. */
export const editedSource = (base: Source, edited: Thing, edit: (value: Value) => Value, called?: string): Source => ({
  isPlain: base.isPlain,
  ask: (thing, key, name) => {
    if (thing !== edited) return base.ask(thing, key, name);
    const both = name !== undefined && called !== undefined ? `${name} after ${called}` : undefined;
    return base.ask(thing, (value) => key(edit(value)), both);
  },
});
