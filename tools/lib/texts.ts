import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/words/language-ids.ts';
import type { Pair, Tongue } from './pair.ts';
import { familyOf, keyIn } from './plural.ts';

/** The folder of the words. */
export const locales = join(import.meta.dirname, '../../locales');
/** The content of a file of words. */
export type Tree = { readonly [key: string]: string | Tree };

/** Returns the files of words of a language, including those in folders, in alphabetical order. */
export const filesOf = (tongue: Tongue, folder = locales): string[] =>
  readdirSync(join(folder, tongue), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort();

/** Returns every text of a file's tree with its place, such as `actions/continue`. */
export const leavesOf = (tree: Tree, above = ''): (readonly [key: string, text: string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as const] : leavesOf(value, `${above}${key}/`),
  );

/** Returns the content of a file of words; empty if the language lacks the file. */
export function readTree(tongue: Tongue, file: string, folder = locales): Tree {
  const at = join(folder, tongue, file);
  return existsSync(at) ? (JSON.parse(readFileSync(at, 'utf8')) as Tree) : {};
}

/** A file of words in each language that is checked. */
type Trees = Readonly<Partial<Record<Tongue, Tree>>>;

/** Pairs the texts of a file. Counted texts are needed in every plural form; Welsh forms pair with English `_other`. */
export function pairsIn(file: string, trees: Trees): Pair[] {
  const texts = languages.flatMap((tongue) => {
    const tree = trees[tongue];
    return tree ? [{ tongue, of: new Map(leavesOf(tree)) }] : [];
  });
  const keys = new Set(texts.flatMap(({ of }) => [...of.keys()]).flatMap(familyOf));
  return [...keys].map((key) => ({
    file,
    key,
    ...Object.fromEntries(texts.map(({ tongue, of }) => [tongue, of.get(keyIn(tongue, key))])),
    surplusIn: texts.filter(({ tongue, of }) => keyIn(tongue, key) !== key && of.has(key)).map(({ tongue }) => tongue),
  }));
}

/** Returns every text of locales/, or of another folder of languages, with all languages side by side. */
export const allPairs = (folder = locales): Pair[] =>
  [...new Set(languages.flatMap((tongue) => filesOf(tongue, folder)))]
    .sort()
    .flatMap((file) =>
      pairsIn(file, Object.fromEntries(languages.map((tongue) => [tongue, readTree(tongue, file, folder)]))),
    );
