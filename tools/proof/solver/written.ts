import { Case } from '../search/case';
import { type Rule as Ask, sameOn, type Source, UnreadableCase } from '../search/source';
import { everyCase, type Thing, type Value } from '../search/space';
import {
  all,
  always,
  any,
  chosen,
  done,
  either,
  inSecond,
  marked,
  never,
  rule,
  type Rules,
  same,
  type Term,
  told,
} from './term';

// A check, or a word of the terms, is written down for a solver by asking it of a case of which nothing is known: at
// each thing that it asks, the case goes on both ways, and what it then says stands after the answer.

/** Thrown where it is not decided yet whether this is so. */
class Undecided extends Error {
  constructor(readonly term: Term) {
    super();
  }
}

const isQuestion = (thing: Thing): boolean => thing !== 'told' && !thing.startsWith('mark ');
/** The term for one option of a part of a case: an option chosen, a mark, or a fact told in one of the ways. */
function partOf(thing: Thing, option: string): Term {
  if (isQuestion(thing)) return chosen(thing, [option]);
  if (thing !== 'told') return option === 'done' ? done(thing.slice(5)) : marked(thing.slice(5), option);
  const [by = '', fact = ''] = option.split(' ');
  return told(by, fact);
}

const optionsOf = new Map([...everyCase].map(([thing, values]) => [thing, [...new Set(values.flat())]]));
/** How many of the values of a thing are compared with its term, spread over all of them. */
const compared = 200;
/** Returns what a key asks: whether the value has one of some options. Throws for any other key. */
function termOf(thing: Thing, key: (value: Value) => unknown): Term {
  const [isAlways, values] = [key([]), everyCase.get(thing) ?? []];
  const options = isAlways ? [] : (optionsOf.get(thing) ?? []).filter((option) => key([option]));
  const isSo = (value: Value): boolean => isAlways === true || value.some((option) => options.includes(option));
  const spread = values.filter((_, at) => at % Math.ceil(values.length / compared) === 0);
  if (spread.some((value) => key(value) !== isSo(value)))
    throw new UnreadableCase(`${thing} is asked something that cannot be written down.`);
  if (isAlways) return always;
  if (options.length === 0) return never;
  const parts = options.map((option) => partOf(thing, option));
  return isQuestion(thing) ? chosen(thing, options) : parts.length === 1 ? (parts[0] as Term) : any(...parts);
}
const terms = new Map<string, Term>();
/** The same, once for a named key. */
function termOnce(thing: Thing, key: (value: Value) => unknown, name: string | undefined): Term {
  const id = `${thing} ${name}`;
  const term = (name && terms.get(id)) || termOf(thing, key);
  terms.set(id, term);
  return term;
}

/** Writes down checks, and the words that they use. `rules`: those of the file. */
export class Writer {
  /** What the words mean, and what a changed case has, by name and in the order of definition. */
  readonly words = new Map<string, Term>();
  constructor(readonly rules: Rules) {}

  /** Returns what is asked as a term. `changes`: gets the name of each change that it makes of a case. */
  written(ask: (said: Case) => boolean, changes = new Set<string>()): Term {
    const onward = (known: ReadonlyMap<string, boolean>): Term => {
      try {
        return ask(new Case(this.#unknown(known, changes))) ? always : never;
      } catch (error) {
        if (!(error instanceof Undecided)) throw error;
        const [is, isNot] = [true, false].map((so) => onward(new Map([...known, [JSON.stringify(error.term), so]])));
        return either(error.term, is as Term, isNot as Term);
      }
    };
    return onward(new Map());
  }

  /** A case that knows only this. */
  #unknown(known: ReadonlyMap<string, boolean>, changes: Set<string>): Source {
    const decided = (term: Term): boolean => {
      const is = term === always || (term !== never && known.get(JSON.stringify(term)));
      if (is === undefined) throw new Undecided(term);
      return is;
    };
    const ask: Ask = (name, of, is) => {
      if (is && !this.words.has(name)) this.words.set(name, this.written(is));
      if (!is && !this.rules.has(name)) throw new UnreadableCase(`There is no rule ${name}.`);
      if (!of.on) return decided(rule(name));
      changes.add(this.#changed(of));
      return decided(inSecond(rule(name)));
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
    if (!this.words.has(name)) this.words.set(name, all(...[...everyCase.keys()].map((thing) => this.#has(of, thing))));
    return name;
  }

  /** What the second case has of one thing. */
  #has(of: Source, thing: Thing): Term {
    const has = (source: Source, option: string): boolean =>
      source.ask(thing, (value) => value.includes(option), `some:${option}`);
    const parts = (optionsOf.get(thing) ?? []).map((option) => ({
      part: partOf(thing, option),
      is: this.written(({ source }) => has(sameOn(of, source), option)),
    }));
    const isSame = parts.every(({ part, is }) => JSON.stringify(part) === JSON.stringify(is));
    const term = all(...parts.map(({ part, is }) => same(inSecond(part), is)));
    if (!isSame) return term;
    this.words.set(`same ${thing}`, term);
    return rule(`same ${thing}`);
  }
}
