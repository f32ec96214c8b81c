import { promises } from '../proof/promises/all';
import type { PromiseId } from '../proof/promises/check';
import { wrongIn } from '../proof/print';
import { holdsOfAll, prove } from '../proof/run';

// Tries promises on an edition. Loaded once for each edition, with that edition's code and texts.

/** Whether all checks of a promise hold. Throws if one of them cannot be tried. */
export const holdsOf = (id: PromiseId): boolean => promises[id].every((check) => holdsOfAll(check) === true);

/** Returns how a promise fails, in the words of the proof; empty if it holds. */
export function failureOf(id: PromiseId): string {
  const { failure } = prove(promises[id]);
  return failure ? wrongIn(failure.check) : '';
}
