import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pair, Tongue } from './pair.ts';
import { familyOf, formsOf, stemOf } from './plural.ts';

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
  if (!filesOf(tongue, folder).includes(file)) return {};
  return JSON.parse(readFileSync(join(folder, tongue, file), 'utf8')) as Tree;
}

/** The texts of two trees side by side. What is counted is asked for in every plural form of each language; English for several stands beside each Welsh form. */
export function pairsIn(file: string, en: Tree, cy: Tree): Pair[] {
  const english = new Map(leavesOf(en));
  const welsh = new Map(leavesOf(cy));
  const keys = new Set([...english.keys(), ...welsh.keys()].flatMap(familyOf));
  return [...keys].map((key) => ({
    file,
    key,
    en: english.get(englishKey(key)),
    cy: welsh.get(key),
    isSurplus: englishKey(key) !== key && english.has(key),
  }));
}

const englishKey = (key: string): string => (formsOf('cy', key) && !formsOf('en', key) ? `${stemOf(key)}_other` : key);

/** Every text of locales/, or of another folder of languages, both languages side by side. */
export const allPairs = (folder = locales): Pair[] =>
  [...new Set([...filesOf('en', folder), ...filesOf('cy', folder)])]
    .sort()
    .flatMap((file) => pairsIn(file, readTree('en', file, folder), readTree('cy', file, folder)));
