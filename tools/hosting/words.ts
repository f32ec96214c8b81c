import cy from '../../locales/cy/hosting.json';
import en from '../../locales/en/hosting.json';
import type { Language } from '../../src/words/language-ids.ts';
import { type About, fill } from '../lib/fill.ts';
import makers from './makers.json';

type Sentence = keyof typeof en;
/** Returns a sentence for the person who hosts the app, with its values filled in. */
export type Say = (sentence: Sentence, about?: About) => string;

const words: Readonly<Record<Language, Readonly<Record<Sentence, string>>>> = { en, cy };
/** Returns the sentences of a language. */
export const sayIn =
  (language: Language): Say =>
  (sentence, about) =>
    fill(words[language][sentence], about);

/** Says a sentence in English, to those who make a release, a package or a profile, or who do not say which language. */
export const say = (sentence: Sentence | keyof typeof makers, about?: About): string =>
  fill({ ...en, ...makers }[sentence], about);
