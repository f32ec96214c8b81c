import { failureLines, inGroups } from '../print';
import { prove } from '../run';
import { brokenText, fileText } from './file';
import { queries } from './queries';
import { agreement } from './rules';
import { type Answered, answersIn, isKept, solve } from './solve';

/** The results of asking a solver, as the book prints them, and of comparing the file with the app. */
export interface Witnessed {
  readonly solver: { readonly queries: number; readonly broken: number; readonly classes: number };
  readonly holds: boolean;
  readonly lines: readonly string[];
}

/** Describes a failed query; if a case breaks it, with all that is true in that case (second case: `then …`). */
export async function wrongWith(
  { query, breaks, keeps }: Answered,
  text = brokenText(query),
): Promise<readonly string[]> {
  const head = `The query ${query.promise} ${query.name} should be unsat, sat. It is ${breaks}, ${keeps}.`;
  if (breaks !== 'sat') return [head];
  const said = await solve(text);
  return [head, `  In: ${[...said.matchAll(/\(\|([^|]+)\| true\)/g)].map(([, name]) => name).join('; ')}`];
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
      ...(await Promise.all(wrong.map((one) => wrongWith(one)))).flat(),
      ...(failure ? failureLines(failure) : []),
    ],
  };
}
