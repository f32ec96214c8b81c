import { doNots, dos } from '../../terms/advice';
import { forms } from '../../terms/meaning';
import { questionIds, questions } from '../../terms/questions';
import { risks, walk } from '../../terms/screens';
import { taskIds } from '../../terms/tasks';
import { all, any, chosen, not, rule, same, type Term, inSecond } from '../term';
import { exactly, queriesOf, type Query } from './query';
import { sameMarks, sameTold } from './second-case';
import { wanted } from './words';

const ask = queriesOf('P9');

const isStale = any(
  ...questionIds.map((question) => all(not(wanted(`asked ${question}`)), chosen(question, questions[question]))),
);
/** The second case is the first without the answers that are off the path; and there is such an answer. */
const withoutStale = all(
  isStale,
  sameMarks(),
  sameTold(),
  ...questionIds.flatMap((question) =>
    questions[question].map((option) =>
      same(inSecond(chosen(question, [option])), all(wanted(`asked ${question}`), chosen(question, [option]))),
    ),
  ),
);
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
  ...Object.entries(groups).map(([group, names]) => ask(`stale ${group}`, withoutStale, isSame(names))),
];
