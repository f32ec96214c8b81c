import { fill } from '../build/fill.ts';
import { outOfCompany } from '../words/company.ts';
import type { Pair } from '../words/pair.ts';
import { canBeReviewed, hashOfPair, keyOf, type Reviewed } from './reviewed.ts';
import type { Words } from './words.ts';

/** A Welsh text that was not looked at beside its English since one of the two changed, and why; `gone`: one that is no longer there, though the list has it. */
export interface Stale {
  readonly key: string;
  readonly reason: 'changed' | 'new' | 'gone';
  readonly pair?: Pair;
}

/** Why a text's Welsh must be looked at; undefined where it need not be. */
export function reasonFor(pair: Pair, reviewed: Reviewed): 'changed' | 'new' | undefined {
  const hash = reviewed.get(keyOf(pair));
  if (hash === undefined) return 'new';
  return hash === hashOfPair(pair) ? undefined : 'changed';
}

/** Every Welsh text that must be looked at, and what the list has too many. That a language lacks a text is told by the check of the words. */
export function staleIn(pairs: readonly Pair[], reviewed: Reviewed): Stale[] {
  const keys = new Set(pairs.map(keyOf));
  const gone = [...reviewed.keys()].filter((key) => !keys.has(key)).map((key): Stale => ({ key, reason: 'gone' }));
  const waiting = pairs
    .filter(({ en }) => en !== undefined)
    .flatMap((pair): Stale[] => {
      const reason = reasonFor(pair, reviewed);
      return reason ? [{ key: keyOf(pair), reason, pair }] : [];
    });
  return [...waiting, ...gone];
}

/** What was other in a text when it was looked at, a line for each language. In: the text now, and then, where that is known; the words. */
export const linesThen = (now: Pair, then: Pair | undefined, { stale: says }: Pick<Words, 'stale'>): string[] =>
  then === undefined
    ? []
    : [
        ...(then.en === now.en ? [] : [fill(says.englishThen, { text: then.en ?? '' })]),
        ...(then.cy === now.cy ? [] : [fill(says.welshThen, { text: then.cy ?? '' })]),
      ];

/** What finds the words to look at first in a text of both languages: learnt from the texts that were looked at. */
function firstIn(pairs: readonly Pair[], stale: readonly Stale[]): (pair: Pair) => readonly string[] {
  const waiting = new Set(stale.map(({ key }) => key));
  const find = outOfCompany(pairs.filter((pair) => canBeReviewed(pair) && !waiting.has(keyOf(pair))));
  return (pair) => (canBeReviewed(pair) ? find(pair) : []);
}

/**
 * What is stale, in words: each text with its English and its Welsh, and the words to look at first; at the end how to say that they were
 * looked at. In: what is stale, all texts, the words, and what finds a text as it was looked at, where that is at hand.
 */
export function staleLines(
  stale: readonly Stale[],
  pairs: readonly Pair[],
  { stale: says }: Words,
  formerly: (pair: Pair) => Pair | undefined = () => undefined,
): string[] {
  if (stale.length === 0) return [];
  const first = firstIn(pairs, stale);
  const told = (pair: Pair): string[] => {
    const words = first(pair);
    const lines = [
      ...linesThen(pair, formerly(pair), { stale: says }),
      fill(says.english, { text: pair.en ?? '' }),
      fill(says.welsh, { text: pair.cy ?? '' }),
      ...(words.length === 0 ? [] : [fill(says.first, { words: words.join(', ') })]),
    ];
    return lines.map((line) => `  ${line}`);
  };
  const texts = stale.flatMap(({ key, reason, pair }) => [fill(says[reason], { key }), ...(pair ? told(pair) : [])]);
  return [...texts, says.mend, `  npm run tool -- translations reviewed ${stale.map(({ key }) => key).join(' ')}`];
}
