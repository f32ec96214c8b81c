import type { Source } from './source';
import type { Thing, Value } from './space';

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
