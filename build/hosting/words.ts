import words from '../../locales/en/hosting.json';

/** What a sentence is about, by the name of its place in it. */
export type About = Readonly<Record<string, string | number>>;
/** The name of a sentence. */
export type Sentence = keyof typeof words;

/** A sentence for the person who puts the app on a host, with its values filled in. */
export const say = (sentence: Sentence, about: About = {}): string =>
  words[sentence].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(about[name] ?? ''));
