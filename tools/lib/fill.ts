/** What a sentence is about, by the name of its place in it. */
export type About = Readonly<Record<string, string | number>>;

/** A sentence with its values filled in; a place for which there is none is left empty. */
export const fill = (sentence: string, about: About = {}): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(about[name] ?? ''));
