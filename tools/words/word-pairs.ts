import { everyForm } from './mutation.ts';
import type { Pair } from '../lib/pair.ts';
import { clauseByClause } from './tokens.ts';

/** The words of a clause in one language, and those of the matching clause in the other. */
interface Clause {
  readonly words: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
}
/** Returns the usual counterparts of a word in the other language, or undefined if none are known. */
type Counterparts = (word: string) => ReadonlySet<string> | undefined;

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

/** How many times more often than by chance two words must be side by side to count as counterparts. */
const leastRatio = 4;
/** A word may lack a counterpart in one of this many of its clauses. If it does in more, none are known. */
const oneIn = 5;

/** Returns how much more often than by chance each word is beside these clauses, if that is often enough. */
function ratiosBeside(clauses: readonly Clause[], share: (word: string) => number): ReadonlyMap<string, number> {
  const ratios = [...tally(clauses.flatMap(({ beside }) => [...beside]))].map(
    ([word, times]) => [word, times / clauses.length / share(word)] as const,
  );
  return new Map(ratios.filter(([, ratio]) => ratio >= leastRatio));
}

/** Returns the word that best marks these clauses: frequent in what is left of them, and rare elsewhere. */
function mostTelling(left: readonly (readonly string[])[], ratios: ReadonlyMap<string, number>): string | undefined {
  const worth = ([word, times]: readonly [string, number]): number => times * Math.log(ratios.get(word) ?? 1);
  return [...tally(left.flat())].sort((one, other) => worth(other) - worth(one))[0]?.[0];
}

/**
 * Chooses words, the most telling first, until each clause has one beside it or no word is telling. Returns
 * undefined if there are no clauses, or if too many are left.
 */
function tellingWords(clauses: readonly Clause[], share: (word: string) => number): ReadonlySet<string> | undefined {
  const ratios = ratiosBeside(clauses, share);
  const chosen = new Set<string>();
  // Few words are telling, so leave out the others once, not at each search.
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

/** Returns a function that finds the counterparts of a word, and works them out the first time. */
function counterpartsIn(clauses: readonly Clause[]): Counterparts {
  const own = clausesByWord(clauses);
  const times = tally(clauses.flatMap(({ beside }) => [...beside]));
  const share = (word: string): number => (times.get(word) ?? 1) / clauses.length;
  const known = new Map<string, ReadonlySet<string> | undefined>();
  return (word) => {
    if (!known.has(word)) known.set(word, tellingWords(own.get(word) ?? [], share));
    return known.get(word);
  };
}

function unmatchedIn({ words, beside }: Clause, counterparts: Counterparts): string[] {
  const isThere = (word: string): boolean => beside.has(word);
  return [...words].filter((word) => {
    const its = counterparts(word);
    return its !== undefined && ![...its].some(isThere);
  });
}

/**
 * Returns a function that finds words in a text without any of the usual counterparts learnt from reviewed texts, so
 * perhaps confused or lost. They show what to compare first, since a word may be new. They are in the order of the
 * clauses, the English of each first.
 */
export function unmatchedWords(reviewed: readonly Pair[]): (pair: Pair) => readonly string[] {
  const firstForm = firstFormIn(reviewed.flatMap(({ cy = '' }) => partsOf(cy)));
  const clausesOf = (pair: Pair) =>
    both(pair).map(({ en, cy }) => ({ en: new Set(partsOf(en)), cy: new Set(partsOf(cy).map(firstForm)) }));
  const clauses = reviewed.flatMap(clausesOf);
  const ofEnglish = counterpartsIn(clauses.map(({ en, cy }) => ({ words: en, beside: cy })));
  const ofWelsh = counterpartsIn(clauses.map(({ en, cy }) => ({ words: cy, beside: en })));
  return (pair) =>
    clausesOf(pair).flatMap(({ en, cy }) => [
      ...unmatchedIn({ words: en, beside: cy }, ofEnglish),
      ...unmatchedIn({ words: cy, beside: en }, ofWelsh),
    ]);
}
