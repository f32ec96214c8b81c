import { allowances, sift } from '../../words/allowed.ts';
import { findIn } from '../../words/check.ts';
import type { Pair, Tongue } from '../../words/pair.ts';
import { allPairs, pairsIn, readTree, type Tree } from '../../words/texts.ts';
import { languages } from '../../../src/words/language-ids';
import type { Texts } from '../faults/app';

const textIn = (texts: Texts, tongue: Tongue, file: string): string | undefined =>
  [...texts].find(([path]) => path.endsWith(`locales/${tongue}/${file}`))?.[1];

const isSame = (one: Pair, other: Pair | undefined): boolean =>
  languages.every((tongue) => one[tongue] === other?.[tongue]);

/**
 * What the words gate finds in a file of words with these texts in the place of files; undefined where it finds nothing. That a text was changed
 * without its like in the other language is no finding here: whoever changed it would say that they looked.
 */
export function foundInWords(texts: Texts, file: string): string | undefined {
  const bare = file.replace(/^locales\/\w+\//, '');
  const trees = languages.map((tongue) => {
    const text = textIn(texts, tongue, bare);
    return [tongue, text === undefined ? readTree(tongue, bare) : (JSON.parse(text) as Tree)] as const;
  });
  const known = new Map(
    allPairs()
      .filter((pair) => pair.file === bare)
      .map((pair) => [pair.key, pair]),
  );
  const changed = pairsIn(bare, Object.fromEntries(trees)).filter((pair) => !isSame(pair, known.get(pair.key)));
  return sift(findIn(changed), allowances()).left[0]?.rule;
}
