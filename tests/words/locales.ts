import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/words/languages';

const root = join(import.meta.dirname, '../../locales');
type Tree = { readonly [key: string]: string | Tree };

/** The folders of locales/: the languages that it holds. */
export const folders = readdirSync(root);
/** The files of words that a language's folder holds. */
export const filesOf = (language: Language): string[] => readdirSync(join(root, language)).filter((file) => file.endsWith('.json'));
/** A file of words as it stands. */
export const readWords = (language: Language, file: string): Tree => JSON.parse(readFileSync(join(root, language, file), 'utf8')) as Tree;

/** One text with its place in its file, such as `actions/continue`. */
export interface Leaf {
  readonly key: string;
  readonly text: string;
}
const leavesOf = (tree: Tree, above = ''): Leaf[] => Object.entries(tree).flatMap(([key, value]) =>
  typeof value === 'string' ? [{ key: above + key, text: value }] : leavesOf(value, `${above}${key}/`));

/** Every text of a file, or of all files, with its key. */
export const textsIn = (language: Language, file: string): Leaf[] => leavesOf(readWords(language, file));
export const allTexts = (language: Language): Leaf[] =>
  filesOf(language).flatMap((file) => textsIn(language, file).map(({ key, text }) => ({ key: `${file.replace('.json', '')}:${key}`, text })));

const byKey = { en: new Map<string, string>(), cy: new Map<string, string>() };
/** One text by its key; fails where there is none. */
export function textAt(language: Language, key: string): string {
  const known = byKey[language];
  if (known.size === 0) allTexts(language).forEach((leaf) => known.set(leaf.key, leaf.text));
  const text = known.get(key);
  if (text === undefined) throw new Error(`${language} has no ${key}`);
  return text;
}

const plural = /_(zero|one|two|few|many|other)$/;
/** A key without the ending of its plural form. */
export const stemOf = (key: string): string => key.replace(plural, '');
/** The plural form that a key names, if it is one. */
export const formOf = (key: string): string | undefined => plural.exec(key)?.[1];
/** The placeholders of a text, such as `{{count}}`, in order of the alphabet. */
export const placeholdersOf = (text: string): string[] => [...new Set(text.match(/\{\{.*?\}\}/g))].sort();
