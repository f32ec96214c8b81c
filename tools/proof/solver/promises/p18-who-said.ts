import { bodies, type Body, mayBeLeft, othersMayMakeIt, type Task, taskIds } from '../../terms/tasks';
import { all, any, marked, not, rule, type Term, inSecond } from '../term';
import { neverBoth, queriesOf, type Query, stands } from './query';
import { sameAnswers, sameMarks, sameTold } from './second-case';
import { isConcern, wanted } from './words/answers';
import { isMade, isSaid, isSaidBy } from './words/tasks';

const ask = queriesOf('P18');
type Saying = 'handled' | 'left';
const sayings = ['handled', 'left'] as const;

/** The second case is the first without the mark that they were told. */
const withoutMark = (by: Body): Term =>
  all(sameAnswers(), sameMarks(by), sameTold(by), ...marksOf(by).map(not).map(inSecond));
const marksOf = (by: Body): readonly Term[] =>
  ['made', 'tried', ...sayings.flatMap((saying) => bodies.map((body) => `${saying}:${body}`))].map((mark) =>
    marked(by, mark),
  );

const goesWith = (task: Task, saying: Saying, by: Body): Query =>
  ask(
    `word goes with ${by} ${task} ${saying}`,
    all(isSaidBy(task, saying, by), not(isMade(task)), withoutMark(by), inSecond(not(isMade(by)))),
    inSecond(
      all(not(stands(task, ...sayings)), any(not(isConcern), not(wanted(`duty ${task}`)), rule(`left ${task}`))),
    ),
  );

const byWord = (task: Task, saying: Saying, by: Body): readonly Query[] => [
  ask(
    `status ${task} ${saying}:${by}`,
    all(wanted(`planned ${task}`), not(isMade(task)), isSaidBy(task, saying, by)),
    all(stands(task, saying), rule(`by ${task} ${by}`)),
  ),
  ask(`takes ${task} ${saying}:${by}`, rule(`takes ${task} ${saying}:${by}`), isMade(by)),
  goesWith(task, saying, by),
];

const ofTask = (task: Task): readonly Query[] =>
  sayings.flatMap((saying) =>
    saying === 'handled' || mayBeLeft(task)
      ? [
          ask(`status ${task} ${saying}`, stands(task, saying), isSaid(task, saying)),
          ...bodies.flatMap((by) => byWord(task, saying, by)),
        ]
      : [],
  );

const spoc = 'prevent-spoc';
/** P18: no task is settled by others without the one named, and told; their word goes with their mark; Prevent/Channel is never left. */
export const whoSaid: readonly Query[] = [
  ...taskIds.filter(othersMayMakeIt).flatMap(ofTask),
  neverBoth(ask, `status ${spoc} left`, wanted(`planned ${spoc}`), stands(spoc, 'left')),
  ...bodies.map((by) =>
    neverBoth(ask, `takes ${spoc} left:${by}`, wanted(`planned ${spoc}`), rule(`takes ${spoc} left:${by}`)),
  ),
];
