import type en from '../../locales/en/assurance.json';
import { type Language, languages } from '../../src/words/language-ids.ts';
import { fill } from '../lib/fill.ts';
import { editionIn, shortened } from '../lib/edition.ts';
import { leavesOf, readTree } from '../lib/texts.ts';

/** The texts of the drafts, with the keys of the English file. */
export type Words = typeof en;
/** The texts of the drafts in each language, apart from those in the drafts' own files. */
export const wordsOf = Object.fromEntries(
  languages.map((language) => [language, readTree(language, 'assurance.json')]),
) as unknown as Readonly<Record<Language, Words>>;

/** Returns the text at a key of the app, such as `pages:about/privacy`, or '' if there is none. */
export function textAt(language: Language, key: string): string {
  const [file = '', place = ''] = key.split(':');
  const text = leavesOf(readTree(language, `${file}.json`)).find(([name]) => name === place)?.[1] ?? '';
  // The marks around words of the other language are for screen readers.
  return text.replace(/<\/?(en|cy)>/g, '');
}

/** Returns the head of a draft: the officer whom it is for, that nobody has approved it, and its edition. */
export const headOf = (language: Language, officer: string, root: string): string =>
  [
    fill(wordsOf[language].draft, { officer }),
    fill(textAt(language, 'record:code'), { ...shortened(editionIn(root)) }),
  ].join('\n\n');
