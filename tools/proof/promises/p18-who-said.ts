import type { Case } from '../search/case';
import { rules } from '../subject/rules';
import { isDuty, isInDoubt, isMade, isPlanned, maySay, saidBy } from '../terms/plan';
import { bodies, type Body, mayBeLeft, othersMayMakeIt, type Task, taskIds } from '../terms/tasks';
import { type Check, every } from './check';

const sayings = ['handled', 'left'] as const;
type Saying = (typeof sayings)[number];
const statusIs = (said: Case, task: Task, status: Saying): boolean =>
  rules.planned(said, task) && rules.status(said, task) === status;

/** A task settled by others is settled by the word of a body that was told. */
const onlyByWord = (task: Task, saying: Saying): Check =>
  every(
    'settled-without-word',
    { task },
    (said) => !statusIs(said, task, saying) || saidBy(said, task, saying) !== undefined,
  );

/** The word of a body that was told settles the task, and the body is named. */
const byWord = (task: Task, saying: Saying, by: Body): Check =>
  every(
    'said-by-other',
    { task, other: `task ${by}` },
    (said) => statusIs(said, task, saying) && rules.by(said, task) === by,
    { when: (said) => isPlanned(said, task) && !isMade(said, task) && saidBy(said, task, saying) === by },
  );

const withoutMark = (said: Case, by: Body): Case => said.with(`mark ${by}`, () => [], 'none');

/** Once that body's own mark goes, and no answer says that it was told, the task is to be done again. */
const goesWith = (task: Task, saying: Saying, by: Body): Check =>
  every(
    'word-outlives-mark',
    { task, other: `task ${by}` },
    (said) => {
      const without = withoutMark(said, by);
      const isSettled = rules.planned(without, task) && sayings.some((one) => statusIs(without, task, one));
      return !isSettled && (!isDuty(without, task) || rules.left(without, task));
    },
    {
      when: (said) =>
        !isMade(said, task) && said.isMarked(task, `${saying}:${by}`) && !isMade(withoutMark(said, by), by),
    },
  );

/** The word of a body that was not told cannot be marked, nor one that it may not say. */
const unheard = (task: Task, saying: Saying, by: Body): Check => {
  const action = `${saying}:${by}` as const;
  return every('word-of-untold', { task, action, other: `task ${by}` }, (said) => !rules.takes(said, task, action), {
    when: (said) => !isMade(said, by) || !maySay(said, task, saying, by),
  });
};

const others = taskIds.filter(othersMayMakeIt);
const sayersOf = (task: Task, saying: Saying): readonly Body[] =>
  bodies.filter((by) => saying === 'handled' || mayBeLeft(task, by));
/**
 * P18: a task is settled by others only by the word of a body that was told, and is to be done again if their own mark
 * goes; violent extremism that is identified is never left. P20 reads whose word it is.
 */
export const whoSaid: readonly Check[] = [
  ...taskIds.flatMap((task) => sayings.map((saying) => onlyByWord(task, saying))),
  ...others.flatMap((task) =>
    sayings.flatMap((saying) => [
      ...bodies.flatMap((by) => [goesWith(task, saying, by), unheard(task, saying, by)]),
      ...sayersOf(task, saying).map((by) => byWord(task, saying, by)),
    ]),
  ),
  every('prevent-left', {}, (said) => !statusIs(said, 'prevent-spoc', 'left'), {
    when: (said) => !isInDoubt(said, 'prevent-spoc'),
  }),
];
