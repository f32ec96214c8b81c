import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leavesOf, locales as root, type Tree } from '../../tools/lib/texts.ts';
import type { Language } from '../../src/words/languages';

export { stemOf } from '../../tools/lib/plural.ts';

/** The languages, which are the folders of locales/. */
export const folders = readdirSync(root, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name);
/** Returns the files of words in a language's folder. */
export const filesOf = (language: Language): string[] =>
  readdirSync(join(root, language)).filter((file) => file.endsWith('.json'));
/** Reads a file of words. */
export const readWords = (language: Language, file: string): Tree =>
  JSON.parse(readFileSync(join(root, language, file), 'utf8')) as Tree;

/** A text with its place in its file, such as `actions/continue`. */
export interface Leaf {
  readonly key: string;
  readonly text: string;
}
/** Returns every text of a file with its key. */
export const textsIn = (language: Language, file: string): Leaf[] =>
  leavesOf(readWords(language, file)).map(([key, text]) => ({ key, text }));
export const allTexts = (language: Language): Leaf[] =>
  filesOf(language).flatMap((file) =>
    textsIn(language, file).map(({ key, text }) => ({ key: `${file.replace('.json', '')}:${key}`, text })),
  );

const byKey = new Map<Language, Map<string, string>>();
/** Returns a text by its key, or the lines of a place by that. Throws if there is none. */
export function textAt(language: Language, key: string): string {
  const known = byKey.get(language) ?? new Map(allTexts(language).map((leaf) => [leaf.key, leaf.text]));
  byKey.set(language, known);
  const within = () => [...known].filter(([one]) => one.startsWith(`${key}/`)).map(([, line]) => line);
  const text = known.get(key) ?? within().join('\n');
  if (text === '') throw new Error(`${language} has no ${key}`);
  return text;
}
