import { everyForm } from './mutation.ts';
import type { Pair } from '../lib/pair.ts';
import { clauseByClause } from './tokens.ts';

/** The words of a clause in one language, and those of the matching clause in the other. */
interface Clause {
  readonly words: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
}
/** Returns the words of the other language that a word stands for, or undefined if nothing is known about it. */
type Company = (word: string) => ReadonlySet<string> | undefined;

/** Returns the words of a clause in lower case. A clitic is a separate word, since it is compared too. */
const partsOf = (clause: string): string[] => clause.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
const both = ({ en = '', cy = '' }: Pair) => clauseByClause(en, cy).map(([ours, theirs]) => ({ en: ours, cy: theirs }));

function tally(words: Iterable<string>): Map<string, number> {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}

/** Returns a function that finds a Welsh word's first form: the most frequent word of which it may be a mutation. */
function firstFormIn(words: readonly string[]): (word: string) => string {
  const times = tally(words);
  const first = new Map<string, string>();
  const isMore = (one: string, other: string): boolean => (times.get(one) ?? 0) > (times.get(other) ?? 0);
  for (const word of times.keys())
    for (const form of everyForm(word)) if (isMore(word, first.get(form) ?? '')) first.set(form, word);
  return (word) => first.get(word) ?? word;
}

/** How many times oftener than by chance two words must be side by side for one to stand for the other. */
const least = 4;
/** A word may stand for nothing in one of this many of its clauses; if it does in more, nothing is known about it. */
const oneIn = 5;

/** Returns how much oftener than by chance each word is beside these clauses, if that is often enough. */
function ratiosBeside(clauses: readonly Clause[], share: (word: string) => number): ReadonlyMap<string, number> {
  const ratios = [...tally(clauses.flatMap(({ beside }) => [...beside]))].map(
    ([word, times]) => [word, times / clauses.length / share(word)] as const,
  );
  return new Map(ratios.filter(([, ratio]) => ratio >= least));
}

/** Returns the word that best marks these clauses: frequent in what is left of them, and rare elsewhere. */
function mostTelling(left: readonly (readonly string[])[], ratios: ReadonlyMap<string, number>): string | undefined {
  const worth = ([word, times]: readonly [string, number]): number => times * Math.log(ratios.get(word) ?? 1);
  return [...tally(left.flat())].sort((one, other) => worth(other) - worth(one))[0]?.[0];
}

/**
 * Chooses words, the most telling first, until each of these clauses has one beside it or no word tells any more.
 * Returns undefined if there are no clauses, or if too many are left.
 */
function besides(clauses: readonly Clause[], share: (word: string) => number): ReadonlySet<string> | undefined {
  const ratios = ratiosBeside(clauses, share);
  const chosen = new Set<string>();
  // Few words beside a clause tell anything: the others are left out once, not at each search.
  let left = clauses.map(({ beside }) => [...beside].filter((word) => ratios.has(word)));
  for (let best = mostTelling(left, ratios); best !== undefined; best = mostTelling(left, ratios)) {
    const taken = best;
    chosen.add(taken);
    left = left.filter((words) => !words.includes(taken));
  }
  return clauses.length > 0 && left.length * oneIn <= clauses.length ? chosen : undefined;
}

function clausesByWord(clauses: readonly Clause[]): ReadonlyMap<string, readonly Clause[]> {
  const own = new Map<string, Clause[]>();
  for (const clause of clauses)
    for (const word of clause.words) {
      const its = own.get(word);
      if (its === undefined) own.set(word, [clause]);
      else its.push(clause);
    }
  return own;
}

/** Returns a look-up of the company of a word, which is worked out when first asked for. */
function companyIn(clauses: readonly Clause[]): Company {
  const own = clausesByWord(clauses);
  const times = tally(clauses.flatMap(({ beside }) => [...beside]));
  const share = (word: string): number => (times.get(word) ?? 1) / clauses.length;
  const known = new Map<string, ReadonlySet<string> | undefined>();
  return (word) => {
    if (!known.has(word)) known.set(word, besides(own.get(word) ?? [], share));
    return known.get(word);
  };
}

function strangers({ words, beside }: Clause, company: Company): string[] {
  const isThere = (word: string): boolean => beside.has(word);
  return [...words].filter((word) => {
    const its = company(word);
    return its !== undefined && ![...its].some(isThere);
  });
}

/**
 * Returns a function that finds the words of a text with none of their usual counterparts beside them, as learnt from
 * reviewed texts: words that were confused or lost. It shows what to compare first; a word may be there for the first
 * time. The words are in the order of the clauses, in each the English first.
 */
export function unmatchedWords(looked: readonly Pair[]): (pair: Pair) => readonly string[] {
  const firstForm = firstFormIn(looked.flatMap(({ cy = '' }) => partsOf(cy)));
  const clausesOf = (pair: Pair) =>
    both(pair).map(({ en, cy }) => ({ en: new Set(partsOf(en)), cy: new Set(partsOf(cy).map(firstForm)) }));
  const clauses = looked.flatMap(clausesOf);
  const ofEnglish = companyIn(clauses.map(({ en, cy }) => ({ words: en, beside: cy })));
  const ofWelsh = companyIn(clauses.map(({ en, cy }) => ({ words: cy, beside: en })));
  return (pair) =>
    clausesOf(pair).flatMap(({ en, cy }) => [
      ...strangers({ words: en, beside: cy }, ofEnglish),
      ...strangers({ words: cy, beside: en }, ofWelsh),
    ]);
}
