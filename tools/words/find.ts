import type { Finding, Pair, Rule } from './pair.ts';

/** What some rules find in the texts, in their order. In: the rules, then the texts. */
export const findBy =
  (rules: readonly Rule[]) =>
  (pairs: readonly Pair[]): Finding[] =>
    pairs.flatMap((pair) =>
      rules.flatMap(({ id, find }) =>
        find(pair, pairs).map((found) => ({ ...found, rule: id, file: pair.file, key: pair.key })),
      ),
    );
