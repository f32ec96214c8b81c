import { followUpIds, followUps } from '#protocol/follow-ups';
import { concern, type QuestionId, questionIds } from '#protocol/questions';
import { bodies, type TaskId, taskIds } from '#protocol/tasks';
import { all, always, any, done, never, not, rule, type Rule, type Term } from '../term';
import { termOf } from './condition';

const followUpRules = followUpIds.flatMap((id): readonly Rule[] => {
  const { thereWhen, afterMade } = followUps[id];
  return [
    [`there ${id}`, all(termOf(thereWhen), afterMade ? rule(`made ${afterMade}`) : always)],
    [`to-follow ${id}`, all(rule(`there ${id}`), not(done(id)))],
  ];
});

/** Only Social Services and the Police can have news. */
export const hasNews = (task: TaskId): Term =>
  bodies.some((body) => body === task) ? rule(`any-news ${task}`) : never;

/** The question about 999 stays while the Police do not know of danger (`isQuestionOutstanding` in src/case/outstanding.ts). */
const isOutstanding = (id: QuestionId): Term =>
  any(rule(`open ${id}`), ...(id === 'called-999' ? [rule('danger untold')] : []));
const outstanding = questionIds.map((id): Rule => [`outstanding ${id}`, isOutstanding(id)]);
const left = taskIds.map((task): Rule => [
  `left ${task}`,
  all(rule(`must ${task}`), any(not(rule(`settled ${task}`)), hasNews(task))),
]);

/** What follows after the calls, and what is still to do. */
export const ofLeft: readonly Rule[] = [
  ...followUpRules,
  ...outstanding,
  ...left,
  // What parts fewest cases comes first, as in src/case/outstanding.ts: else each of the rest is compared with each thing that can be new.
  [
    'complete',
    all(
      termOf(concern),
      ...taskIds.map((task) => not(all(rule(`must ${task}`), not(rule(`settled ${task}`))))),
      ...taskIds.map((task) => not(all(rule(`must ${task}`), hasNews(task)))),
      ...questionIds.map((id) => not(rule(`outstanding ${id}`))),
    ),
  ],
  ['all-done', all(...followUpIds.map((id) => not(rule(`to-follow ${id}`))), rule('complete'))],
];
