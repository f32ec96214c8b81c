import { type Language, othersThan } from '../../src/words/language-ids.ts';

/** Returns the first other language, to which a page can change. Throws if there is none. */
export function otherThan(language: Language): Language {
  const [other] = othersThan(language);
  if (other === undefined) throw new Error(`There is no language beside ${language}.`);
  return other;
}
