import cy from '../../locales/cy/translations.json' with { type: 'json' };
import en from '../../locales/en/translations.json' with { type: 'json' };
import type { Tongue } from '../words/pair.ts';

export type Words = typeof en;
/** What the file of a translator, and the command that makes it, say in each language. */
export const wordsOf: Readonly<Record<Tongue, Words>> = { en, cy };

/** What a sentence is about, by the name of its place in it. */
export type About = Readonly<Record<string, string | number>>;

/** A sentence with its values filled in. */
export const fill = (sentence: string, about: About = {}): string => sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(about[name] ?? ''));
