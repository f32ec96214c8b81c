import type { Pair } from '../words/pair.ts';
import { tidy } from './cells.ts';
import type { Mistake } from './mistake.ts';
import type { Line } from './read.ts';
import { keyOf } from './seen.ts';
import { faultsIn } from './welsh.ts';

/** Welsh that is to be written. */
export interface Change {
  readonly pair: Pair;
  readonly welsh: string;
}

type Found = { readonly change?: Change; readonly mistakes: Mistake[] };

/** What the lines of a file would change in the Welsh, and all that is wrong with them. In: the lines, and the texts as they are. */
export function compare(
  lines: readonly Line[],
  pairs: readonly Pair[],
): { readonly changes: Change[]; readonly mistakes: Mistake[] } {
  const byKey = new Map(pairs.filter(({ en }) => en !== undefined).map((pair) => [keyOf(pair), pair]));
  const rows = new Map<string, number>();
  const found = lines.map((line): Found => {
    const pair = byKey.get(line.key);
    const before = rows.get(line.key);
    if (pair === undefined) return inKey(line, 'unknownKey', { key: line.key });
    if (before !== undefined) return inKey(line, 'keyTwice', { key: line.key, before });
    rows.set(line.key, line.row);
    return inTexts(line, pair);
  });
  const missing = [...byKey.keys()]
    .filter((key) => !rows.has(key))
    .map((key): Mistake => ({ fault: 'keyMissing', about: { key } }));
  return {
    changes: found.flatMap(({ change }) => change ?? []),
    mistakes: [...missing, ...found.flatMap(({ mistakes }) => mistakes)],
  };
}

const inKey = ({ row }: Line, fault: Mistake['fault'], about: NonNullable<Mistake['about']>): Found => ({
  mistakes: [{ fault, row, column: 'key', about }],
});

function inTexts({ row, english, welsh }: Line, pair: Pair): Found {
  const { en = '', cy = '' } = pair;
  const old: Mistake[] =
    english === tidy(en) ? [] : [{ fault: 'englishChanged', row, column: 'english', about: { english: en } }];
  if (welsh === tidy(cy) && welsh !== '') return { mistakes: old };
  const wrong = faultsIn(pair, welsh).map((fault): Mistake => ({ ...fault, row, column: 'welsh' }));
  return { change: { pair, welsh }, mistakes: [...old, ...wrong] };
}
