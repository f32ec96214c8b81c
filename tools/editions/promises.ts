import { broken as brokenOf } from '../proof/faults/program';
import { type PromiseId, promiseIds } from '../proof/promises/check';
import { prove } from '../proof/prove';
import { inWords } from '../proof/report/in-words';
import { toldOf } from '../proof/report/print';

// Of the promises, what an edition keeps. It is loaded once for each edition, with that edition's code and texts.

/** Those of some promises, all where none is named, of which a check does not hold. */
export const broken = (only: readonly PromiseId[]): readonly PromiseId[] =>
  brokenOf(() => true, only.length > 0 ? only : promiseIds);

/** How a promise fails, and a case in which it does, as the text of a case file. */
export function failureOf(id: PromiseId): { readonly wrong: string; readonly file: string | undefined } {
  const { failure } = prove(id);
  const text = failure?.file && `${JSON.stringify(failure.file, undefined, 2)}\n`;
  return { wrong: failure ? (failure.error ?? inWords(toldOf(failure))) : '', file: text };
}
