import type en from '../../locales/en/assurance.json';
import { type Language, languages } from '../../src/words/language-ids.ts';
import { fill } from '../lib/fill.ts';
import { editionIn, shortened } from '../lib/edition.ts';
import { leavesOf, readTree } from '../lib/texts.ts';

/** The words of the drafts, as English has them. */
export type Words = typeof en;
/** What the drafts say in each language, besides what stands in their own files. */
export const wordsOf = Object.fromEntries(
  languages.map((language) => [language, readTree(language, 'assurance.json')]),
) as unknown as Readonly<Record<Language, Words>>;

/** The text at a key of the app, such as `pages:about/privacy`. */
export function textAt(language: Language, key: string): string {
  const [file = '', place = ''] = key.split(':');
  const text = leavesOf(readTree(language, `${file}.json`)).find(([name]) => name === place)?.[1] ?? '';
  // Marks round words of the other language are for a screen reader.
  return text.replace(/<\/?(en|cy)>/g, '');
}

/** For whom a draft is, that nobody has approved it, and of which edition it is. In: the language, the officer, and the folder of the project. */
export const headOf = (language: Language, officer: string, root: string): string =>
  [
    fill(wordsOf[language].draft, { officer }),
    fill(textAt(language, 'record:code'), { ...shortened(editionIn(root)) }),
  ].join('\n\n');
