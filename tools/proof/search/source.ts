import type { Thing, Value, Values } from './space';

/** A rule reads a case in a way that the search cannot see: then nothing is proven. `values`: a case of it, where there is one. */
export class Unseen extends Error {
  constructor(
    message: string,
    readonly values: Values = new Map(),
  ) {
    super(message);
  }
}

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

/**
 * Whether a value has one of some options. It is made once for each row of options, and with it the name by which a source knows what is
 * asked: the search asks the same all the time.
 */
class Some {
  readonly #name: string;
  readonly #isIn: (value: Value) => boolean;
  readonly #wider = new Map<string, Some>();

  constructor(readonly options: readonly string[]) {
    this.#name = `some:${options.join()}`;
    this.#isIn = (value) => options.some((option) => value.includes(option));
  }

  /** The same with one option more. */
  or(option: string): Some {
    const known = this.#wider.get(option);
    if (known) return known;
    const wider = new Some([...this.options, option]);
    this.#wider.set(option, wider);
    return wider;
  }

  /** Asks it of a thing. */
  of(source: Source, thing: Thing): boolean {
    return source.ask(thing, this.#isIn, this.#name);
  }
}

/** Of no options, to begin with. */
export const none = new Some([]);
