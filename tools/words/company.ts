import { everyForm } from './mutation.ts';
import type { Pair } from './pair.ts';
import { clauseByClause } from './side-by-side.ts';

/** The words of a clause in one language, and those of its like in the other. */
interface Clause {
  readonly words: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
}
/** The words of the other language that a word stands for; undefined where nothing is known of it. */
type Company = (word: string) => ReadonlySet<string> | undefined;

const lettersIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
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
const least = 2;
/** The share of a word's clauses in which it must stand for something, or nothing is known of it. */
const enough = 0.8;

/**
 * The words beside which one stands, as few as there is one of in each of its clauses: those that are oftener there than by chance, the
 * most telling first. Nothing where too many of its clauses have none, or where it has no clauses.
 */
function besides(clauses: readonly Clause[], share: (word: string) => number): ReadonlySet<string> | undefined {
  const ratios = new Map(
    [...tally(clauses.flatMap(({ beside }) => [...beside]))]
      .map(([word, times]) => [word, times / clauses.length / share(word)] as const)
      .filter(([, ratio]) => ratio >= least),
  );
  const chosen = new Set<string>();
  let left = clauses;
  for (;;) {
    const told = tally(left.flatMap(({ beside }) => [...beside].filter((word) => ratios.has(word))));
    const worth = ([word, times]: readonly [string, number]): number => times * Math.log(ratios.get(word) ?? 1);
    const [best] = [...told].sort((one, other) => worth(other) - worth(one));
    if (best === undefined) return chosen.size > 0 && left.length <= (1 - enough) * clauses.length ? chosen : undefined;
    chosen.add(best[0]);
    left = left.filter(({ beside }) => !beside.has(best[0]));
  }
}

/** The company of a word, worked out once it is asked for. */
function companyIn(clauses: readonly Clause[]): Company {
  const times = tally(clauses.flatMap(({ beside }) => [...beside]));
  const own = new Map<string, Clause[]>();
  for (const clause of clauses)
    for (const word of clause.words) {
      const its = own.get(word);
      if (its === undefined) own.set(word, [clause]);
      else its.push(clause);
    }
  const share = (word: string): number => (times.get(word) ?? 1) / clauses.length;
  const known = new Map<string, ReadonlySet<string> | undefined>();
  return (word) => {
    if (!known.has(word)) known.set(word, besides(own.get(word) ?? [], share));
    return known.get(word);
  };
}

function strangers({ words, beside }: Clause, company: Company): string[] {
  const isThere = (word: string): boolean => beside.has(word);
  return [...words].filter((word) => ![...(company(word) ?? beside)].some(isThere));
}

/**
 * What finds the words of a text that stand beside none of those for which they stand in the texts that were looked at: where a word was
 * put for another, or lost. It points to what to compare first; a word may well stand there for the first time.
 * In: the texts that were looked at. Out: the words of a text in the order of its clauses, in each the English first.
 */
export function outOfCompany(looked: readonly Pair[]): (pair: Pair) => readonly string[] {
  const firstForm = firstFormIn(looked.flatMap(({ cy = '' }) => lettersIn(cy)));
  const clausesOf = (pair: Pair) =>
    both(pair).map(({ en, cy }) => ({ en: new Set(lettersIn(en)), cy: new Set(lettersIn(cy).map(firstForm)) }));
  const clauses = looked.flatMap(clausesOf);
  const ofEnglish = companyIn(clauses.map(({ en, cy }) => ({ words: en, beside: cy })));
  const ofWelsh = companyIn(clauses.map(({ en, cy }) => ({ words: cy, beside: en })));
  return (pair) =>
    clausesOf(pair).flatMap(({ en, cy }) => [
      ...strangers({ words: en, beside: cy }, ofEnglish),
      ...strangers({ words: cy, beside: en }, ofWelsh),
    ]);
}
