import { type Language, othersThan } from '../../src/words/language-ids.ts';

/** The first of the languages beside one: what a page changes to. Fails where there is no other. */
export function otherThan(language: Language): Language {
  const [other] = othersThan(language);
  if (other === undefined) throw new Error(`There is no language beside ${language}.`);
  return other;
}
