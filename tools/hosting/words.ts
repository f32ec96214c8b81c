import words from '../../locales/en/hosting.json';
import { type About, fill } from '../build/fill.ts';

/** The name of a sentence. */
export type Sentence = keyof typeof words;

/** A sentence for the person who puts the app on a host, with its values filled in. */
export const say = (sentence: Sentence, about?: About): string => fill(words[sentence], about);
