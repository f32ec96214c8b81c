import { type Language, languages } from '../../src/words/language-ids';
import { promises } from '../proof/promises/all';
import type { PromiseId } from '../proof/promises/check';
import { toldOf } from '../proof/print';
import { holdsOfAll, prove } from '../proof/run';
import { inWords } from './in-words';

// Tries promises on an edition. Loaded once for each edition, with that edition's code and texts.

/** Whether all checks of a promise hold. Throws if one of them cannot be tried. */
export const holdsOf = (id: PromiseId): boolean => promises[id].every((check) => holdsOfAll(check) === true);

/** Returns how a promise fails, in each language; empty if it holds. */
export function failureOf(id: PromiseId): Readonly<Record<Language, string>> {
  const { failure } = prove(promises[id]);
  const said = languages.map((language) => [language, failure ? inWords(language, toldOf(failure)) : '']);
  return Object.fromEntries(said) as Record<Language, string>;
}
