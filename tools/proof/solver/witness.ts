import { failureLines, inGroups } from '../print';
import { prove } from '../run';
import { fileText } from './file';
import { queries } from './queries';
import { agreement } from './rules';
import { answersIn, isKept, solve } from './solve';

/** The results of asking a solver, as the book prints them, and of comparing the file with the app. */
export interface Witnessed {
  readonly solver: { readonly queries: number; readonly broken: number; readonly classes: number };
  readonly holds: boolean;
  readonly lines: readonly string[];
}

/** Asks a solver every query, and compares the file with the app on every case. */
export async function witness(): Promise<Witnessed> {
  const answered = answersIn(await solve(fileText()), queries);
  const wrong = answered.filter((one) => !isKept(one));
  const { classes, failure } = prove(agreement);
  return {
    solver: { queries: answered.length, broken: wrong.length, classes },
    holds: wrong.length === 0 && !failure,
    lines: [
      `An outside solver (z3) was asked ${answered.length} queries, made from the protocol’s terms. ${wrong.length} have a case that breaks the promise, or none that keeps it (the control).`,
      `The rules in it were compared with the app, one by one, on every case there can be, in ${inGroups(classes)} kinds: ${failure ? 'one or more differ' : 'none differs'}. Whether nothing is left was compared where nothing is new and at most one call is not made. The random cases are compared too.`,
      ...wrong.map(
        ({ query, breaks, keeps }) =>
          `The query ${query.promise} ${query.name} should be unsat, sat. It is ${breaks}, ${keeps}.`,
      ),
      ...(failure ? failureLines(failure) : []),
    ],
  };
}
