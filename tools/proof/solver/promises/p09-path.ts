import { doNots, dos } from '../../terms/advice';
import { forms } from '../../terms/meaning';
import { questionIds } from '../../terms/questions';
import { risks, walk } from '../../terms/screens';
import { taskIds } from '../../terms/tasks';
import { all, rule, same, type Term, inSecond } from '../term';
import { exactly, queriesOf, type Query } from './query';
import { sameMarks, sameTold, withoutStale } from './second-case';

const ask = queriesOf('P9');

const isSame = (names: readonly string[]): Term => all(...names.map((name) => same(inSecond(rule(name)), rule(name))));

const ofTasks = (...names: readonly string[]): readonly string[] =>
  taskIds.flatMap((task) => names.map((name) => `${name} ${task}`));
const statuses = ['made-early', 'made', 'handled', 'left', 'locked', 'tried', 'to-do'];
const groups: Readonly<Record<string, readonly string[]>> = {
  path: walk.map((screen) => `on-path ${screen}`),
  outstanding: questionIds.map((question) => `outstanding ${question}`),
  forms: forms.map((form) => `form ${form}`),
  risks: risks.flatMap((risk) =>
    ['implied', 'flagged', 'clear', 'unanswered'].map((status) => `risk ${risk} ${status}`),
  ),
  advice: [...doNots, ...dos].map((id) => `advice ${id}`),
  plan: ofTasks('planned', 'duty', 'left'),
  statuses: taskIds.flatMap((task) => statuses.map((status) => `status ${task} ${status}`)),
};

/** P9: a question is asked exactly where it should be, and an answer off the path counts for nothing. */
export const path: readonly Query[] = [
  ...questionIds.flatMap((question) => exactly(ask, `asked ${question}`)),
  ...Object.entries(groups).map(([group, names]) =>
    ask(`stale ${group}`, all(withoutStale, sameMarks(), sameTold()), isSame(names)),
  ),
];
