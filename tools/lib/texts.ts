import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/words/language-ids.ts';
import type { Pair, Tongue } from './pair.ts';
import { familyOf, keyIn } from './plural.ts';

/** The folder of the words. */
export const locales = join(import.meta.dirname, '../../locales');
/** A file of words, as it is read. */
export type Tree = { readonly [key: string]: string | Tree };

/** The files of words of a language, those in folders too, in order of the alphabet. */
export const filesOf = (tongue: Tongue, folder = locales): string[] =>
  readdirSync(join(folder, tongue), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort();

/** Every text of a file's tree with its place, such as `actions/continue`. */
export const leavesOf = (tree: Tree, above = ''): (readonly [key: string, text: string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as const] : leavesOf(value, `${above}${key}/`),
  );

/** A file of words as it stands; empty where the language lacks the file. */
export function readTree(tongue: Tongue, file: string, folder = locales): Tree {
  const at = join(folder, tongue, file);
  return existsSync(at) ? (JSON.parse(readFileSync(at, 'utf8')) as Tree) : {};
}

/** A file of words in each language that is looked at. */
type Trees = Readonly<Partial<Record<Tongue, Tree>>>;

/** The texts of such trees side by side. What is counted is asked for in every plural form of each language; English for several stands beside each Welsh form. */
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

/** Every text of locales/, or of another folder of languages, all languages side by side. */
export const allPairs = (folder = locales): Pair[] =>
  [...new Set(languages.flatMap((tongue) => filesOf(tongue, folder)))]
    .sort()
    .flatMap((file) =>
      pairsIn(file, Object.fromEntries(languages.map((tongue) => [tongue, readTree(tongue, file, folder)]))),
    );
