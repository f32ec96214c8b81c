import type { Said } from '../terms/case';
import type { Thing, Value, Values } from './space';

/** Thrown if a rule reads a case in a way the search cannot see: nothing is proven. `values`: a case, if known. */
export class UnreadableCase extends Error {
  constructor(
    message: string,
    readonly values: Values = new Map(),
  ) {
    super(message);
  }
}

/** One case, or a class of cases that is split only as far as it is asked. */
export interface Source {
  /** Returns the result of `key` on the value of `thing`. Keys with the same `name` must give the same results. */
  readonly ask: <K>(thing: Thing, key: (value: Value) => K, name?: string) => K;
  /** Whether this is one case, whose values can be read whole. */
  readonly isPlain: boolean;
  /** Whether a rule of this name is so. Only where rules are asked by name; `is`: what a word of the terms means. */
  readonly rule?: Rule | undefined;
  /** Returns the same change of another case; undefined if this one is not changed. */
  readonly on?: (base: Source) => Source;
  /** The name of that change. */
  readonly called?: string | undefined;
}
export type Rule = (name: string, of: Source, is?: (said: Said) => boolean) => boolean;

/** Returns the change of one case made of another. */
export const sameOn = (source: Source, other: Source): Source => source.on?.(other) ?? other;

/** Returns the source for one case. */
export const plainSource = (values: Values): Source => ({
  isPlain: true,
  ask: (thing, key) => key(values.get(thing) ?? []),
});

/** Returns the cases with one value edited. Edits of one thing with the same name (`called`) must be the same. */
export const editedSource = (base: Source, edited: Thing, edit: (value: Value) => Value, called?: string): Source => ({
  isPlain: base.isPlain,
  rule: base.rule,
  on: (other) => editedSource(sameOn(base, other), edited, edit, called),
  called: called && [base.called ?? [], edited, called].flat().join(' '),
  ask: (thing, key, name) => {
    if (thing !== edited) return base.ask(thing, key, name);
    const both = name !== undefined && called !== undefined ? `${name} after ${called}` : undefined;
    return base.ask(thing, (value) => key(edit(value)), both);
  },
});

/**
 * Tests whether a value has one of some options. One instance is made for each row of options, together with the name
 * of its key, since the search asks the same all the time.
 */
class Some {
  readonly #name: string;
  readonly #isIn: (value: Value) => boolean;
  readonly #wider = new Map<string, Some>();

  constructor(readonly options: readonly string[]) {
    this.#name = `some:${options.join()}`;
    this.#isIn = (value) => options.some((option) => value.includes(option));
  }

  /** Returns the test with one more option. */
  or(option: string): Some {
    const known = this.#wider.get(option);
    if (known) return known;
    const wider = new Some([...this.options, option]);
    this.#wider.set(option, wider);
    return wider;
  }

  /** Whether the value of a thing passes the test. */
  of(source: Source, thing: Thing): boolean {
    return source.ask(thing, this.#isIn, this.#name);
  }
}

/** The test with no options, to start from. */
export const none = new Some([]);
