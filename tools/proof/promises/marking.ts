import type { Case } from '../search/case';
import { waysMarked } from '../search/ways-marked';
import * as chart from '../subject/chart';
import { mayMark } from '../terms/marking';
import type { Screen } from '../terms/screens';
import { type MarkAction, markActions, type Task, taskIds } from '../terms/tasks';
import { type Check, each, exactly } from './check';

type Marks = Readonly<Partial<Record<Task, string>>>;
const editionIn = (at: chart.Chart): Marks =>
  Object.fromEntries(taskIds.flatMap((id) => (chart.marksOf(at)[id] ?? []).map((mark) => [id, mark])));
/** The marks that there should be. */
const wantedMarks = (said: Case, action: MarkAction, task: Task): Marks => {
  const own = action === 'corrected' ? undefined : action === 'told-more' ? 'made' : action;
  return Object.fromEntries(
    taskIds.map((id) => [id, id === task && mayMark(said, task, action) ? own : said.given(`mark ${id}`)[0]]),
  );
};

/** A mark changes its own task where it is allowed, and nothing else. */
function changesOnly(screen: Screen, action: MarkAction, task: Task): Check {
  const marksOf = (said: Case): Marks =>
    editionIn(chart.after(chart.reachedAt(screen, said), chart.mark(action, task)));
  const wrongAt = (found: Marks, wanted: Marks) => taskIds.find((id) => found[id] !== wanted[id]);
  return each(
    'mark-changes-more',
    { action, task, screen },
    waysMarked(task),
    (said) => wrongAt(marksOf(said), wantedMarks(said, action, task)) === undefined,
    {
      mark: { to: task, do: action },
      tell: (said) => {
        const [found, wanted] = [marksOf(said), wantedMarks(said, action, task)];
        const other = wrongAt(found, wanted) ?? task;
        return {
          wrong: 'mark-changes-more',
          about: {
            action,
            task,
            screen,
            other: `task ${other}`,
            found: `mark ${found[other] ?? 'none'}`,
            wanted: `mark ${wanted[other] ?? 'none'}`,
          },
        };
      },
    },
  );
}

const allowedAlike = (screen: Screen, action: MarkAction, task: Task): Check =>
  exactly(
    ['mark-missing', 'mark-needless'],
    { action, task, screen },
    (said) => chart.allows(chart.reachedAt(screen, said), chart.mark(action, task)),
    (said) => mayMark(said, task, action),
    { mark: { to: task, do: action } },
  );

/** Every mark on every task, on the list of whom to tell and on the task's own page. */
export const marking: readonly Check[] = taskIds.flatMap((task) =>
  markActions.flatMap((action) =>
    (['referrals', `referrals/${task}`] as const).flatMap((screen) => [
      changesOnly(screen, action, task),
      allowedAlike(screen, action, task),
    ]),
  ),
);
