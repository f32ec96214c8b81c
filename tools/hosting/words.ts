import cy from '../../locales/cy/hosting.json';
import en from '../../locales/en/hosting.json';
import type { Language } from '../../src/words/language-ids.ts';
import { type About, fill } from '../lib/fill.ts';

/** The name of a sentence. */
type Sentence = keyof typeof en;
/** Gives a sentence for the person who puts the app on a host, with its values filled in. */
export type Say = (sentence: Sentence, about?: About) => string;

const words: Readonly<Record<Language, Readonly<Record<Sentence, string>>>> = { en, cy };
/** The sentences of a language. */
export const sayIn =
  (language: Language): Say =>
  (sentence, about) =>
    fill(words[language][sentence], about);

/** Those of English, in which what is no answer to a person’s `--cy` is told. */
export const say = sayIn('en');
