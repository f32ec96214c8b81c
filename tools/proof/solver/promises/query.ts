import type { PromiseId } from '../../promises/check';
import { type Question, questionIds, questions } from '../../terms/questions';
import { bodies, type Body, followUpIds, marks, type Task, taskIds } from '../../terms/tasks';
import { everyFact } from '../../terms/told';
import { all, any, chosen, done, inSecond, marked, not, rule, type Rule, same, type Term, told } from '../term';
import { wanted } from './words';

/**
 * One thing that a promise says of every case: where `given` is so, `promised` is. So there must be no case in which the one is so and
 * the other is not; and, as a control, there must be one in which both are, or nothing would be said of any case.
 */
export interface Query {
  readonly promise: PromiseId;
  /** What of the promise it is about, in ids. */
  readonly name: string;
  readonly given: Term;
  readonly promised: Term;
}
/** A query, before it is known of which promise. */
export type Asked = Omit<Query, 'promise'>;

export const ask = (name: string, given: Term, promised: Term): Asked => ({ name, given, promised });
/** That a rule says just what it should: nothing is missing, and nothing is needless. */
export const exactly = (name: string, found = rule(name), should = wanted(name)): readonly Asked[] => [
  ask(`${name} missing`, should, found),
  ask(`${name} needless`, found, should),
];
/** That something is so of no case of which the other is. */
export const neverBoth = (name: string, one: Term, other: Term): Asked => ask(name, one, not(other));
/** Whether a task is in the plan, and stands in one of these ways. */
export const stands = (task: string, ...statuses: readonly string[]): Term =>
  all(rule(`planned ${task}`), any(...statuses.map((status) => rule(`status ${task} ${status}`))));

const unchanged = (...terms: readonly Term[]): Term => all(...terms.map((term) => same(inSecond(term), term)));
/** The options of a question, but for some. */
export const optionsBut = (question: Question, ...but: readonly (string | undefined)[]): readonly string[] =>
  questions[question].filter((option) => !but.includes(option));

/** Something was answered that is off the path. */
const isAnythingStale = any(
  ...questionIds.map((question) => all(not(wanted(`asked ${question}`)), chosen(question, optionsBut(question)))),
);
/** What counts is chosen in the second case too, and nothing else is. */
const hasWhatCounts = (question: Question): Term =>
  all(
    ...optionsBut(question).map((option) =>
      same(inSecond(chosen(question, [option])), all(wanted(`asked ${question}`), chosen(question, [option]))),
    ),
  );

/** What can be the same in both cases: the answer to a question, the mark of a task, those of the follow-ups, what one was told. */
export const sameness: readonly Rule[] = [
  ...questionIds.map((question): Rule => [
    `same answer ${question}`,
    unchanged(...optionsBut(question).map((option) => chosen(question, [option]))),
  ]),
  ...taskIds.map((task): Rule => [`same mark ${task}`, unchanged(...marks.map((mark) => marked(task, mark)))]),
  ['same follow-ups', unchanged(...followUpIds.map(done))],
  ...bodies.map((body): Rule => [`same told ${body}`, unchanged(...everyFact.map((fact) => told(body, fact)))]),
  ['without stale', all(isAnythingStale, ...questionIds.map(hasWhatCounts))],
];

const allSame = (what: string, ids: readonly string[], but: string | undefined): Term =>
  all(...ids.filter((id) => id !== but).map((id) => rule(`same ${what} ${id}`)));

/** The second case has the same answers, but for that to one question. */
export const sameAnswers = (but?: Question): Term => allSame('answer', questionIds, but);
/** It has the answers without those off the path, and there is one of those. */
export const withoutStale = rule('without stale');
/** To one question it has the same options, but for some. */
export const sameOptions = (question: Question, ...but: readonly string[]): Term =>
  unchanged(...optionsBut(question, ...but).map((option) => chosen(question, [option])));
/** It has the same marks, but for that of one task. */
export const sameMarks = (but?: Task): Term => all(allSame('mark', taskIds, but), rule('same follow-ups'));
/** The same was told in it, but to one of the two. */
export const sameTold = (but?: Body): Term => allSame('told', bodies, but);
