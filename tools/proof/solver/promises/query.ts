import type { PromiseId } from '../../promises/check';
import { type Question, questionIds, questions } from '../../terms/questions';
import { type Body, followUpIds, marks, type Task, taskIds, toldBys } from '../../terms/tasks';
import { everyFact } from '../../terms/told';
import { all, any, chosen, done, inSecond, marked, not, rule, type Rule, same, type Term, told } from '../term';
import { wanted } from './words';

/**
 * One claim of a promise about every case: if `given` is so, `promised` is. No case may have the one without the other
 * and, as a control, at least one case must have both, or the claim would be empty.
 */
export interface Query {
  readonly promise: PromiseId;
  /** The part of the promise that it is about, in ids. */
  readonly name: string;
  readonly given: Term;
  readonly promised: Term;
}
/** A query that does not have its promise yet. */
export type Asked = Omit<Query, 'promise'>;

export const ask = (name: string, given: Term, promised: Term): Asked => ({ name, given, promised });
/** Returns queries that a rule says exactly what it should: nothing missing, nothing needless. */
export const exactly = (name: string, found = rule(name), should = wanted(name)): readonly Asked[] => [
  ask(`${name} missing`, should, found),
  ask(`${name} needless`, found, should),
];
/** Returns a query that two things are never so in the same case. */
export const neverBoth = (name: string, one: Term, other: Term): Asked => ask(name, one, not(other));
/** Whether a task is in the plan with one of these statuses. */
export const stands = (task: string, ...statuses: readonly string[]): Term =>
  all(rule(`planned ${task}`), any(...statuses.map((status) => rule(`status ${task} ${status}`))));

const unchanged = (...terms: readonly Term[]): Term => all(...terms.map((term) => same(inSecond(term), term)));
/** Returns the options of a question without some of them. */
export const optionsBut = (question: Question, ...but: readonly (string | undefined)[]): readonly string[] =>
  questions[question].filter((option) => !but.includes(option));

/** Something off the path was answered. */
const isAnythingStale = any(
  ...questionIds.map((question) => all(not(wanted(`asked ${question}`)), chosen(question, optionsBut(question)))),
);
/** In the second case, exactly the options that count in the first are chosen. */
const hasWhatCounts = (question: Question): Term =>
  all(
    ...optionsBut(question).map((option) =>
      same(inSecond(chosen(question, [option])), all(wanted(`asked ${question}`), chosen(question, [option]))),
    ),
  );

/** What can be the same in both cases: an answer, a task's mark, the follow-ups' marks, or what a body was told. */
export const sameness: readonly Rule[] = [
  ...questionIds.map((question): Rule => [
    `same answer ${question}`,
    unchanged(...optionsBut(question).map((option) => chosen(question, [option]))),
  ]),
  ...taskIds.map((task): Rule => [`same mark ${task}`, unchanged(...marks.map((mark) => marked(task, mark)))]),
  ['same follow-ups', unchanged(...followUpIds.map(done))],
  ...toldBys.map((by): Rule => [`same told ${by}`, unchanged(...everyFact.map((fact) => told(by, fact)))]),
  ['without stale', all(isAnythingStale, ...questionIds.map(hasWhatCounts))],
];

const allSame = (what: string, ids: readonly string[], but: string | undefined): Term =>
  all(...ids.filter((id) => id !== but).map((id) => rule(`same ${what} ${id}`)));

/** The second case has the same answers, except to one question. */
export const sameAnswers = (but?: Question): Term => allSame('answer', questionIds, but);
/** The second case has only the answers on the path, and the first has some that are off it. */
export const withoutStale = rule('without stale');
/** The second case has the same options for a question, except some. */
export const sameOptions = (question: Question, ...but: readonly string[]): Term =>
  unchanged(...optionsBut(question, ...but).map((option) => chosen(question, [option])));
/** The second case has the same marks, except that of one task. */
export const sameMarks = (but?: Task): Term => all(allSame('mark', taskIds, but), rule('same follow-ups'));
/** In the second case the same was told, except to one body. */
export const sameTold = (but?: Body): Term => allSame('told', toldBys, but);
