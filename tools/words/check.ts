import type { Finding, Pair } from './pair.ts';
import { rules } from './rules.ts';

/** What every rule finds in the texts, in their order. */
export const findIn = (pairs: readonly Pair[]): Finding[] =>
  pairs.flatMap((pair) =>
    rules.flatMap(({ id, find }) =>
      find(pair, pairs).map((found) => ({ ...found, rule: id, file: pair.file, key: pair.key })),
    ),
  );
