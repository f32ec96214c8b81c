/** The values for a sentence, by the name of their place in it. */
export type About = Readonly<Record<string, string | number>>;

/** Returns a sentence with its values filled in. A place without a value is left empty. */
export const fill = (sentence: string, about: About = {}): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(about[name] ?? ''));
