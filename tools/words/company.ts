import { everyForm } from './mutation.ts';
import type { Pair } from '../lib/pair.ts';
import { clauseByClause } from './tokens.ts';

/** The words of a clause in one language, and those of its like in the other. */
interface Clause {
  readonly words: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
}
/** The words of the other language that a word stands for; undefined where nothing is known of it. */
type Company = (word: string) => ReadonlySet<string> | undefined;

/** The words of a clause in small letters, a clitic apart from what it stands at: it is a word to compare too. */
const partsOf = (clause: string): string[] => clause.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
const both = ({ en = '', cy = '' }: Pair) => clauseByClause(en, cy).map(([ours, theirs]) => ({ en: ours, cy: theirs }));

function tally(words: Iterable<string>): Map<string, number> {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}

/** What finds a Welsh word's first form: of the words there are, the most frequent that may be written so. */
function firstFormIn(words: readonly string[]): (word: string) => string {
  const times = tally(words);
  const first = new Map<string, string>();
  const isMore = (one: string, other: string): boolean => (times.get(one) ?? 0) > (times.get(other) ?? 0);
  for (const word of times.keys())
    for (const form of everyForm(word)) if (isMore(word, first.get(form) ?? '')) first.set(form, word);
  return (word) => first.get(word) ?? word;
}

/** How many times as often as by chance two words stand side by side, where one can be said to stand for the other. */
const least = 4;
/** In one of so many of a word's clauses it may stand for nothing; in more, and nothing is known of it. */
const oneIn = 5;

/** How much oftener than by chance each word stands beside these clauses, where it is often enough. */
function ratiosBeside(clauses: readonly Clause[], share: (word: string) => number): ReadonlyMap<string, number> {
  const ratios = [...tally(clauses.flatMap(({ beside }) => [...beside]))].map(
    ([word, times]) => [word, times / clauses.length / share(word)] as const,
  );
  return new Map(ratios.filter(([, ratio]) => ratio >= least));
}

/** Of the words left of each clause the one that tells most of these clauses: often there, and seldom elsewhere. */
function mostTelling(left: readonly (readonly string[])[], ratios: ReadonlyMap<string, number>): string | undefined {
  const worth = ([word, times]: readonly [string, number]): number => times * Math.log(ratios.get(word) ?? 1);
  return [...tally(left.flat())].sort((one, other) => worth(other) - worth(one))[0]?.[0];
}

/**
 * The words of which one stands beside each of these clauses, the most telling taken first, till no clause is left or none tells of it.
 * Undefined where there are no clauses, or too many are left.
 */
function besides(clauses: readonly Clause[], share: (word: string) => number): ReadonlySet<string> | undefined {
  const ratios = ratiosBeside(clauses, share);
  const chosen = new Set<string>();
  // Few of the words beside a clause tell of it: the rest is left out once, not each time that one is sought.
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

/** The company of a word, worked out once it is asked for. */
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
 * What finds the words of a text that stand beside none of those for which they stand in the texts that were looked at: where a word was
 * put for another, or lost. It points to what to compare first; a word may well stand there for the first time.
 * In: the texts that were looked at. Out: the words of a text in the order of its clauses, in each the English first.
 */
export function outOfCompany(looked: readonly Pair[]): (pair: Pair) => readonly string[] {
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
