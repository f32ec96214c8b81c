import { type Question, questionIds, questions } from '../../terms/questions';
import { bodies, type Body, followUpIds, marks, type Task, taskIds } from '../../terms/tasks';
import { everyFact } from '../../terms/told';
import { all, any, chosen, done, inSecond, marked, not, rule, type Rule, same, type Term, told } from '../term';
import { wanted } from './words/answers';

const unchanged = (...terms: readonly Term[]): Term => all(...terms.map((term) => same(inSecond(term), term)));
const everyOption = (question: Question): readonly string[] => questions[question];

/** Something was answered that is off the path. */
const isAnythingStale = any(
  ...questionIds.map((question) => all(not(wanted(`asked ${question}`)), chosen(question, everyOption(question)))),
);
/** What counts is chosen in the second case too, and nothing else is. */
const hasWhatCounts = (question: Question): Term =>
  all(
    ...everyOption(question).map((option) =>
      same(inSecond(chosen(question, [option])), all(wanted(`asked ${question}`), chosen(question, [option]))),
    ),
  );

/** What can be the same in both cases: the answer to a question, the mark of a task, those of the follow-ups, what one was told. */
export const sameness: readonly Rule[] = [
  ...questionIds.map((question): Rule => [
    `same answer ${question}`,
    unchanged(...everyOption(question).map((option) => chosen(question, [option]))),
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
  unchanged(
    ...everyOption(question)
      .filter((option) => !but.includes(option))
      .map((option) => chosen(question, [option])),
  );
/** It has the same marks, but for that of one task. */
export const sameMarks = (but?: Task): Term => all(allSame('mark', taskIds, but), rule('same follow-ups'));
/** The same was told in it, but to one of the two. */
export const sameTold = (but?: Body): Term => allSame('told', bodies, but);
