import { Case } from '../search/case';
import { type Rule as Ask, sameOn, type Source, UnreadableCase } from '../search/source';
import { everyCase, type Thing, type Value } from '../search/space';
import type { Said } from '../terms/case';
import { all, always, any, either, inSecond, named, never, same, type Term } from './smt';

// A check, or a rule of the terms, is written down for a solver by asking it of a case of which nothing is known: at
// each thing that it asks, the case goes on both ways, and what it then says stands after the answer.

/** Thrown where it is not decided yet whether this is so. */
class Undecided extends Error {
  constructor(readonly term: Term) {
    super();
  }
}

const isQuestion = (thing: Thing): boolean => thing !== 'told' && !thing.startsWith('mark ');
/** The parts of a case, by thing: each option chosen, each mark, and each fact told in one of the ways. */
export const parts: ReadonlyMap<Thing, readonly string[]> = new Map(
  [...everyCase].map(([thing, values]) => [thing, [...new Set(values.flat())]]),
);
/** The name of a part in the file. */
export const partOf = (thing: Thing, option: string): string => `${thing}${isQuestion(thing) ? ':' : ' '}${option}`;

/** How many of the values of a thing are compared with its term, spread over all of them. */
const compared = 200;
/** Returns what a key asks: whether the value has one of some options. Throws for any other key. */
function termOf(thing: Thing, key: (value: Value) => unknown): Term {
  const [isAlways, values] = [key([]), everyCase.get(thing) ?? []];
  const options = isAlways ? [] : (parts.get(thing) ?? []).filter((option) => key([option]));
  const isSo = (value: Value): boolean => isAlways === true || value.some((option) => options.includes(option));
  const spread = values.filter((_, at) => at % Math.ceil(values.length / compared) === 0);
  if (spread.some((value) => key(value) !== isSo(value)))
    throw new UnreadableCase(`${thing} is asked something that cannot be written down.`);
  return isAlways ? always : any(...options.map((option) => named(partOf(thing, option))));
}
const terms = new Map<string, Term>();
/** The same, once for a named key. */
function termOnce(thing: Thing, key: (value: Value) => unknown, name: string | undefined): Term {
  const id = `${thing} ${name}`;
  const term = (name && terms.get(id)) || termOf(thing, key);
  terms.set(id, term);
  return term;
}

/** Writes down checks, and the rules that they use. `meanings`: what each rule of the app means. */
export class Writer {
  /** The rules, and what a changed case has, by name and in the order of definition. */
  readonly rules = new Map<string, Term>();
  constructor(readonly meanings: ReadonlyMap<string, (said: Said) => boolean>) {
    for (const [name, means] of meanings) this.#define(name, means);
  }

  /** Returns what is asked as a term. `changes`: gets the name of each change that it makes of a case. */
  written(ask: (said: Case) => boolean, changes = new Set<string>()): Term {
    const onward = (known: ReadonlyMap<Term, boolean>): Term => {
      try {
        return ask(new Case(this.#unknown(known, changes))) ? always : never;
      } catch (error) {
        if (!(error instanceof Undecided)) throw error;
        const [is, isNot] = [true, false].map((so) => onward(new Map([...known, [error.term, so]])));
        return either(error.term, is as Term, isNot as Term);
      }
    };
    return onward(new Map());
  }

  /** Defines a rule, unless it is there; writing it may define it, as a word of the terms with the same name. */
  #define(name: string, means: (said: Said) => boolean): void {
    const term = this.rules.get(name) ?? this.written(means);
    if (!this.rules.has(name)) this.rules.set(name, term);
  }

  /** A case that knows only this. */
  #unknown(known: ReadonlyMap<Term, boolean>, changes: Set<string>): Source {
    const decided = (term: Term): boolean => {
      const is = term === always || (term !== never && known.get(term));
      if (is === undefined) throw new Undecided(term);
      return is;
    };
    const ask: Ask = (name, of, is = this.meanings.get(name)) => {
      if (!is) throw new UnreadableCase(`There is no rule ${name}.`);
      this.#define(name, is);
      if (!of.on) return decided(named(name));
      changes.add(this.#changed(of));
      return decided(inSecond(named(name)));
    };
    return {
      isPlain: false,
      rule: ask,
      ask: <K>(thing: Thing, key: (value: Value) => K, name?: string): K => decided(termOnce(thing, key, name)) as K,
    };
  }

  /** Defines that the second case is the first, changed. Returns the name of the change. */
  #changed(of: Source): string {
    const name = `second: ${of.called ?? ''}`;
    if (!of.called) throw new UnreadableCase('The change has no name.');
    this.rules.set(name, this.rules.get(name) ?? all(...[...parts.keys()].map((thing) => this.#has(of, thing))));
    return name;
  }

  /** What the second case has of one thing. */
  #has(of: Source, thing: Thing): Term {
    const has = (source: Source, option: string): boolean =>
      source.ask(thing, (value) => value.includes(option), `some:${option}`);
    const made = (parts.get(thing) ?? []).map((option) => ({
      part: named(partOf(thing, option)),
      is: this.written(({ source }) => has(sameOn(of, source), option)),
    }));
    const term = all(...made.map(({ part, is }) => same(inSecond(part), is)));
    if (made.some(({ part, is }) => part !== is)) return term;
    this.rules.set(`same ${thing}`, term);
    return named(`same ${thing}`);
  }
}
