import type { Check } from '../promises/check';
import { Case } from '../search/case';
import { plainSource } from '../search/source';
import type { Thing, Value } from '../search/space';
import { answersOf, marksOf } from '../subject/chart';
import { type CaseFile, type Given, type Report, walked } from '../subject/walked';
import { isAsked } from '../terms/meaning';
import { type Question, questionIds, takesMany } from '../terms/questions';
import { taskIds } from '../terms/tasks';
import { marksTo } from './marks-to';

type Values = ReadonlyMap<Thing, Value>;

/** Answers under which every question is asked and every task is called for. */
const generous: readonly (readonly [Question, Value])[] = [
  ['immediate-danger', ['yes']], ['need', ['concern']], ['already-reported', ['nobody']], ['technology', ['computer']],
  ['forms', ['content', 'contact', 'conduct']], ['contact', ['grooming']], ['conduct', ['cyberbullying']],
  ['unsupervised-contact', ['yes']], ['violent-extremism', ['yes']],
];

const isGiven = (values: Values, question: Question): boolean => (values.get(question) ?? []).length > 0;
const asGiven = (question: Question, value: Value): Given => (takesMany.includes(question) ? value : value[0] as string);
const caseOf = (values: Values): Case => new Case(plainSource(values));

/** The case with what it answers answered so that everything is asked first; what it leaves open stays open. */
const opened = (values: Values): Values =>
  new Map([...values, ...generous.filter(([question]) => isGiven(values, question))]);

/** A walk to the case that begins with some other answers, and changes them at the end. */
function fileFrom(start: Values, values: Values): CaseFile | undefined {
  const given = questionIds.filter((question) => isGiven(start, question));
  if (!given.every((question) => isAsked(caseOf(start), question))) return undefined;
  const marks = marksTo(start, values);
  if (!marks) return undefined;
  const changed = questionIds.filter((question) => start.get(question)?.join() !== values.get(question)?.join()).reverse();
  const changes = changed.map((question): Report => ({ change: question, answer: asGiven(question, values.get(question) ?? []) }));
  const answers = Object.fromEntries(given.map((question) => [question, asGiven(question, start.get(question) ?? [])]));
  return { id: 'case', answers, reports: [...marks, ...changes] };
}

/** The case that the chart comes to by a case file. */
export function reached(file: CaseFile): Case {
  const chart = walked(file);
  const answers = Object.entries(answersOf(chart)).map(([question, given]) => [question as Thing, [given].flat()] as const);
  const marks = taskIds.flatMap((task) => (marksOf(chart)[task] ? [[`mark ${task}` as Thing, [marksOf(chart)[task] as string]] as const] : []));
  return caseOf(new Map<Thing, Value>([...answers, ...marks]));
}

/** A case file that leads to the case and of which the check fails when it is walked; undefined where none is found. */
export function caseFileOf(check: Check, values: Values): CaseFile | undefined {
  const { change } = check;
  const edits = (file: CaseFile): CaseFile => (change ? {
    ...file,
    reports: [...file.reports, { change: change.question, answer: asGiven(change.question, change.to(values.get(change.question) ?? [])) }],
  } : file);
  const file = [values, opened(values)].map((start) => fileFrom(start, values)).find((found) => found && !check.holds(reached(found)));
  return file && edits(file);
}
