import { promises } from '../proof/promises/all';
import type { PromiseId } from '../proof/promises/check';
import { prove } from '../proof/prove';
import { inWords, saidInEach } from '../proof/report/in-words';
import { toldOf } from '../proof/report/print';
import { holdsOfAll } from '../proof/run';
import { countOf } from '../proof/search/space';
import { attempt } from './compared';

// Of the promises, what an edition keeps. It is loaded once for each edition, with that edition's code and texts.

/** Whether all checks of a promise hold; the error, where one of them cannot be tried and none is broken. */
export function holdsOf(id: PromiseId): boolean | Error {
  const came = promises[id].map((check) => attempt(() => holdsOfAll(check)));
  if (came.includes(false)) return false;
  return came.find((one) => one instanceof Error) ?? true;
}

/** How a promise fails, in each language, in how many cases of all, where every case was tried, and one of them, as the text of a case file. */
export function failureOf(id: PromiseId) {
  const { failure } = prove(id);
  const text = failure?.file && `${JSON.stringify(failure.file, undefined, 2)}\n`;
  return {
    wrong: saidInEach(() => (failure ? inWords(toldOf(failure)) : '')),
    count: failure?.cases,
    cases: countOf(),
    file: text,
  };
}
