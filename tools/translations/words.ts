import cy from '../../locales/cy/translations.json' with { type: 'json' };
import en from '../../locales/en/translations.json' with { type: 'json' };
import type { Tongue } from '../words/pair.ts';

/** The words of the translators' file and of its command, as English has them. */
export type Words = typeof en;
/** What the file of a translator, and the command that makes it, say in each language. */
export const wordsOf: Readonly<Record<Tongue, Words>> = { en, cy };
