import type en from '../../locales/en/translations.json';
import { languages } from '../../src/words/language-ids.ts';
import type { Tongue } from '../words/pair.ts';
import { readTree } from '../words/texts.ts';

/** The words of the translators' file and of its command, as English has them. */
export type Words = typeof en;
/** What the file of a translator, and the command that makes it, say in each language. */
export const wordsOf = Object.fromEntries(
  languages.map((tongue) => [tongue, readTree(tongue, 'translations.json')]),
) as unknown as Readonly<Record<Tongue, Words>>;
