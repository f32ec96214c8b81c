import { fill } from '../build/fill.ts';
import type { Pair } from '../words/pair.ts';
import { hashOf, keyOf, type Seen } from './seen.ts';
import type { Words } from './words.ts';

/** A Welsh text that was not looked at since its English changed, and why; `gone`: one that is no longer there, though the list has it. */
export interface Stale {
  readonly key: string;
  readonly reason: 'changed' | 'new' | 'gone';
  readonly pair?: Pair;
}

/** Why a text's Welsh must be looked at; undefined where it need not be. */
export function reasonFor(pair: Pair, seen: Seen): 'changed' | 'new' | undefined {
  const hash = seen.get(keyOf(pair));
  if (hash === undefined) return 'new';
  return hash === hashOf(pair.en ?? '') ? undefined : 'changed';
}

/** Every Welsh text that must be looked at, and what the list has too many. That a language lacks a text is told by the check of the words. */
export function staleIn(pairs: readonly Pair[], seen: Seen): Stale[] {
  const keys = new Set(pairs.map(keyOf));
  const gone = [...seen.keys()].filter((key) => !keys.has(key)).map((key): Stale => ({ key, reason: 'gone' }));
  const waiting = pairs
    .filter(({ en }) => en !== undefined)
    .flatMap((pair): Stale[] => {
      const reason = reasonFor(pair, seen);
      return reason ? [{ key: keyOf(pair), reason, pair }] : [];
    });
  return [...waiting, ...gone];
}

/**
 * What is stale, in words: each text with its English and its Welsh, and at the end how to say that they were looked at.
 * In: what is stale, the words, and what finds the English that the Welsh was looked at beside, where it is at hand.
 */
export function staleLines(
  stale: readonly Stale[],
  { stale: says }: Words,
  formerly: (pair: Pair) => string | undefined = () => undefined,
): string[] {
  const told = (pair: Pair): string[] => {
    const before = formerly(pair);
    const lines = [
      ...(before === undefined ? [] : [fill(says.before, { text: before })]),
      fill(says.english, { text: pair.en ?? '' }),
      fill(says.welsh, { text: pair.cy ?? '' }),
    ];
    return lines.map((line) => `  ${line}`);
  };
  const texts = stale.flatMap(({ key, reason, pair }) => [fill(says[reason], { key }), ...(pair ? told(pair) : [])]);
  return stale.length === 0
    ? []
    : [...texts, says.mend, `  npm run tool -- translations seen ${stale.map(({ key }) => key).join(' ')}`];
}
