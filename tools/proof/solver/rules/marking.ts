import { followUpIds } from '#protocol/follow-ups';
import { concern } from '#protocol/questions';
import { bodies, sayings, type TaskId, taskIds, tasks } from '#protocol/tasks';
import { all, any, done, marked, never, not, rule, type Rule, type Term } from '../term';
import { termOf } from './condition';
import { hasNews } from './left';

/** Every mark that can stand: `handled:police` where the Police said that they make it. */
export const marks: readonly string[] = [
  'made',
  'tried',
  ...sayings.flatMap((saying) => bodies.map((by) => `${saying}:${by}`)),
];

const said = (task: TaskId): Term => rule(`others-said ${task}`);
/** What every mark but a correction needs (`refusal` in src/case/marking.ts). */
const isInPlan = (task: TaskId): Term => all(termOf(concern), rule(`planned ${task}`));
const isUnmade = (task: TaskId): Term => not(rule(`made ${task}`));
const opens = (task: TaskId): Term => rule(`opens ${task}`);

const wordRules = (task: TaskId): readonly Rule[] =>
  sayings.flatMap((saying) =>
    bodies.map((by): Rule => [
      `takes ${task} ${saying}:${by}`,
      tasks[task].mayBeSaid.includes(saying)
        ? all(isInPlan(task), isUnmade(task), not(said(task)), rule(`made ${by}`))
        : never,
    ]),
  );
const taskRules = (task: TaskId): readonly Rule[] => [
  [`takes ${task} made`, all(isInPlan(task), isUnmade(task), opens(task))],
  [
    `takes ${task} tried`,
    all(isInPlan(task), isUnmade(task), not(said(task)), not(marked(task, 'tried')), opens(task)),
  ],
  ...wordRules(task),
  [`takes ${task} told-more`, all(isInPlan(task), hasNews(task))],
  [
    `takes ${task} corrected`,
    all(not(rule(`made-by-answer ${task}`)), any(...marks.map((mark) => marked(task, mark)))),
  ],
];

/** Which marks can be set. */
export const ofMarking: readonly Rule[] = [
  ...taskIds.flatMap(taskRules),
  ...followUpIds.flatMap((id): readonly Rule[] => [
    [`takes ${id} done`, all(termOf(concern), rule(`to-follow ${id}`))],
    [`takes ${id} corrected`, done(id)],
  ]),
];
