import { unmatchedWords } from '../words/word-pairs.ts';
import type { Pair } from '../lib/pair.ts';
import { canBeReviewed, hashOfPair, keyOf, type Reviewed } from './reviewed.ts';

/** Why a Welsh text must be reviewed beside its English. */
export const reasons = {
  changed: 'one of the two has changed since they were compared',
  new: 'this text is new, and nobody has compared the two',
  gone: 'there is no such text any more',
};
/** A Welsh text that must be reviewed, and why. `gone` is a text that the list has but that no longer exists. */
export interface Stale {
  readonly key: string;
  readonly reason: keyof typeof reasons;
  readonly pair?: Pair;
}

/** Returns why a text's Welsh must be reviewed, or undefined if it need not be. */
export function reasonFor(pair: Pair, reviewed: Reviewed): 'changed' | 'new' | undefined {
  const hash = reviewed.get(keyOf(pair));
  if (hash === undefined) return 'new';
  return hash === hashOfPair(pair) ? undefined : 'changed';
}

/** Returns the texts to review, and the keys that are gone. The check of the words reports missing texts. */
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

/** Returns a function that finds the words to look at first in a text, learnt from the reviewed texts. */
function firstIn(pairs: readonly Pair[], stale: readonly Stale[]): (pair: Pair) => readonly string[] {
  const waiting = new Set(stale.map(({ key }) => key));
  const find = unmatchedWords(pairs.filter((pair) => canBeReviewed(pair) && !waiting.has(keyOf(pair))));
  return (pair) => (canBeReviewed(pair) ? find(pair) : []);
}

/**
 * Returns lines about what is stale: each text with its English, its Welsh and the words to look at first, and at the
 * end how to mark them as reviewed.
 */
export function staleLines(stale: readonly Stale[], pairs: readonly Pair[]): string[] {
  if (stale.length === 0) return [];
  const first = firstIn(pairs, stale);
  const told = (pair: Pair): string[] => {
    const words = first(pair);
    return [
      `  English: ${pair.en ?? ''}`,
      `  Welsh: ${pair.cy ?? ''}`,
      ...(words.length === 0 ? [] : [`  Look at these words first: ${words.join(', ')}`]),
    ];
  };
  return [
    ...stale.flatMap(({ key, reason, pair }) => [`${key}: ${reasons[reason]}`, ...(pair ? told(pair) : [])]),
    'Look at each Welsh text beside its English, and mend what is wrong. Then say that you have:',
    `  npm run tool -- translations reviewed ${stale.map(({ key }) => key).join(' ')}`,
  ];
}
