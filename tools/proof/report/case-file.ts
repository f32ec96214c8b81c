import type { Check } from '../promises/check';
import { type Case, caseOf } from '../search/case';
import type { Thing, Values } from '../search/space';
import { caseAt } from '../subject/case-at';
import { actOf } from '../subject/chart';
import { type CaseFile, type Report, walked } from '../subject/walked';
import { isAsked } from '../terms/meaning';
import { asGiven, type Question, questionIds } from '../terms/questions';
import { tryOn } from '../try';
import { generous } from './candidates';
import { marksTo } from './marks-to';
import { shortened } from './shortened';

/** What of a check a walk needs. */
type Sought = Pick<Check, 'holds' | 'when' | 'where' | 'change' | 'mark'>;

const isGiven = (values: Values, question: Question): boolean => (values.get(question) ?? []).length > 0;

/** The case with what it answers answered so that everything is asked first; what it leaves open stays open. */
const opened = (values: Values): Values =>
  new Map([...values, ...generous.filter(([question]) => isGiven(values, question))]);

/** A walk to the case that begins with some other answers, and changes them at the end. */
function fileFrom(start: Values, values: Values): CaseFile | undefined {
  const given = questionIds.filter((question) => isGiven(start, question));
  if (!given.every((question) => isAsked(caseOf(start), question))) return undefined;
  const marks = marksTo(start, values);
  if (!marks) return undefined;
  const changed = questionIds
    .filter((question) => start.get(question)?.join() !== values.get(question)?.join())
    .reverse();
  const changes = changed.map((question): Report => ({
    change: question,
    answer: asGiven(question, values.get(question) ?? []),
  }));
  const answers = Object.fromEntries(given.map((question) => [question, asGiven(question, start.get(question) ?? [])]));
  return { id: 'case', answers, reports: [...marks, ...changes] };
}

/** The case that the chart comes to by a case file; undefined where the app stops with an error on the way. */
export function reached(file: CaseFile): Case | undefined {
  let said: Case | undefined;
  tryOn({ holds: () => Boolean((said = caseAt(walked(file)))) }, caseOf(new Map()));
  return said;
}

/** Whether a file can be walked as it stands, and comes to a case that the check is about and does not hold of. */
function isFailing(check: Sought, file: CaseFile): boolean {
  const asked = caseOf(
    new Map(Object.entries(file.answers).map(([question, given]) => [question as Thing, [given].flat()])),
  );
  if (!questionIds.every((question) => !asked.isAnswered(question) || isAsked(asked, question))) return false;
  const said = reached(file);
  return said === undefined || ((check.where?.(said) ?? true) && !tryOn(check, said).holds);
}

/** The file with what the check does once the case stands. */
function withStep({ change, mark }: Sought, file: CaseFile): CaseFile {
  const said = change && reached(file);
  const changes: readonly Report[] = said
    ? [{ change: change.question, answer: asGiven(change.question, change.to(said.given(change.question))) }]
    : [];
  return { ...file, reports: [...file.reports, ...(mark ? [{ to: mark.to, ...actOf(mark.do) }] : []), ...changes] };
}

/**
 * A case file that leads to the case, or to one that says less, and of which the check fails when it is walked; what the check does
 * then is its last report. Undefined where none is found.
 */
export function caseFileOf(check: Sought, values: Values): CaseFile | undefined {
  const file = [values, opened(values)]
    .map((start) => fileFrom(start, values))
    .find((found) => found && isFailing(check, found));
  return (
    file
    && withStep(
      check,
      shortened(file, (shorter) => isFailing(check, shorter)),
    )
  );
}
