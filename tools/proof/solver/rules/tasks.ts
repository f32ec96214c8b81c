import { concern } from '#protocol/questions';
import { bodies, type Body, followUpIds, type Saying, sayings, type TaskId, taskIds, tasks } from '#protocol/tasks';
import { all, always, any, done, marked, never, not, rule, type Rule, type Term } from '../term';
import { counted, termOf } from './answers';
import { hasNews, toldSince } from './left';

/** Whether enough is made for a task to open. */
function isEnough(task: TaskId, made: (other: TaskId) => Term): Term {
  const { need, of } = tasks[task].opensAfter;
  return (need === 'any' ? any : all)(...of.map(made));
}
const made = (task: TaskId): Term => rule(`made ${task}`);
const reported = (task: TaskId): Term => rule(`reported ${task}`);

const madeRules = (task: TaskId): readonly Rule[] => [
  [`made-by-answer ${task}`, termOf(tasks[task].madeWhen)],
  [`made ${task}`, any(marked(task, 'made'), rule(`made-by-answer ${task}`))],
  [`reported ${task}`, counted('already-reported', [task])],
];

/** Earlier reports are judged by other reports, marks by the current state (`isMadeEarly` in src/case/marks.ts). */
const earlyRule = (task: TaskId): Rule => [
  `made-early ${task}`,
  all(
    made(task),
    any(all(reported(task), not(isEnough(task, reported))), all(not(reported(task)), not(rule(`opens ${task}`)))),
  ),
];

/** Whether a body may say it of the task. */
function maySay(task: TaskId, saying: Saying, by: Body): Term {
  const may = tasks[task].mayBeSaid[saying];
  return may?.by.includes(by) ? termOf(may.when) : never;
}
/** The word of a body counts only while it may be said and that body is told itself. */
const saidRules = (task: TaskId): readonly Rule[] =>
  sayings.flatMap((saying) =>
    bodies.map((by): Rule => [
      `said ${task} ${saying}:${by}`,
      all(marked(task, `${saying}:${by}`), maySay(task, saying, by), made(by)),
    ]),
  );
/** Whether one of the two said so. */
const isSaid = (task: TaskId, saying: Saying): Term => any(...bodies.map((by) => rule(`said ${task} ${saying}:${by}`)));

/** The first that fits is the status, in the order of `taskStatus` in src/case/plan.ts: no table has it. */
const statusOrder = (task: TaskId): readonly Rule[] => [
  ['made-early', rule(`made-early ${task}`)],
  ['made', made(task)],
  ['handled', isSaid(task, 'handled')],
  ['left', isSaid(task, 'left')],
  ['locked', not(rule(`opens ${task}`))],
  ['tried', marked(task, 'tried')],
  ['to-do', always],
];
const statusRules = (task: TaskId): readonly Rule[] =>
  statusOrder(task).map(([status, fits], at, order): Rule => [
    `status ${task} ${status}`,
    all(...order.slice(0, at).map(([before]) => not(rule(`status ${task} ${before}`))), fits),
  ]);

/** Whether a duty is in doubt. */
function asks(task: TaskId): Term {
  const { askWhen } = tasks[task];
  return askWhen ? termOf(askWhen) : never;
}

/** What follows for each task, made from its row. */
export const ofTasks: readonly Rule[] = [
  ...taskIds.flatMap(madeRules),
  ...taskIds.map((task): Rule => [`opens ${task}`, isEnough(task, made)]),
  ...taskIds.map(earlyRule),
  ...taskIds.flatMap(saidRules),
  ...taskIds.flatMap((task): readonly Rule[] => [
    [`others-said ${task}`, any(isSaid(task, 'handled'), isSaid(task, 'left'))],
    ...bodies.map((by): Rule => [
      `by ${task} ${by}`,
      all(not(made(task)), any(...sayings.map((saying) => rule(`said ${task} ${saying}:${by}`)))),
    ]),
    [`settled ${task}`, any(made(task), rule(`others-said ${task}`))],
    [`planned ${task}`, any(termOf(tasks[task].inPlanWhen), made(task))],
    [`must ${task}`, termOf(tasks[task].dutyWhen)],
    [`duty ${task}`, all(rule(`planned ${task}`), rule(`must ${task}`))],
    [`reads ${task} ask`, all(rule(`must ${task}`), asks(task))],
    [`reads ${task} must`, all(rule(`must ${task}`), not(asks(task)))],
    [`reads ${task} may`, not(rule(`must ${task}`))],
  ]),
  ...taskIds.flatMap(statusRules),
];

/** Every possible mark. `handled:police`: the Police said that they make it. */
export const marks: readonly string[] = [
  'made',
  'tried',
  ...sayings.flatMap((saying) => bodies.map((by) => `${saying}:${by}`)),
];

const said = (task: TaskId): Term => rule(`others-said ${task}`);
/** What every mark except a correction needs (`refusal` in src/case/marking.ts). */
const isInPlan = (task: TaskId): Term => all(termOf(concern), rule(`planned ${task}`));
const isUnmade = (task: TaskId): Term => not(rule(`made ${task}`));

const wordRules = (task: TaskId): readonly Rule[] =>
  sayings.flatMap((saying) =>
    bodies.map((by): Rule => [
      `takes ${task} ${saying}:${by}`,
      all(isInPlan(task), isUnmade(task), maySay(task, saying, by), not(said(task)), rule(`made ${by}`)),
    ]),
  );
const taskRules = (task: TaskId): readonly Rule[] => [
  [`takes ${task} made`, all(isInPlan(task), isUnmade(task), rule(`opens ${task}`))],
  [
    `takes ${task} tried`,
    all(isInPlan(task), any(all(isUnmade(task), not(said(task))), hasNews(task)), rule(`opens ${task}`)),
  ],
  ...wordRules(task),
  [`takes ${task} told-more`, all(isInPlan(task), hasNews(task))],
  [
    `takes ${task} corrected`,
    any(
      all(not(rule(`made-by-answer ${task}`)), any(...marks.map((mark) => marked(task, mark)))),
      all(rule(`made-by-answer ${task}`), any(toldSince(task), marked(task, 'tried'))),
    ),
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
