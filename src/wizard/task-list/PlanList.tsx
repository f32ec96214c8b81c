import { type TaskId, tasks } from '#protocol/tasks';
import { plan, type PlannedTask } from '../../case/plan';
import { useCase } from '../../session/session';
import { useWords } from '../../words/words';
import { PlanRow } from './PlanRow';

/** Where focus goes once the numbers are shown. */
export const planTitleId = 'plan-title';

/** Social Services and the Police, who wait for nobody. */
const isFirst = (task: TaskId): boolean => tasks[task].opensAfter.of.length === 0;
/** What waits for both Social Services and the Police comes afterwards, if at all (5.5.5-e, 5.5.7-a). */
const isAfterwards = (task: TaskId): boolean => tasks[task].opensAfter.need === 'all' && !isFirst(task);

interface RowsProps {
  /** The whole plan, by which the rows are numbered. */
  readonly all: readonly PlannedTask[];
  readonly isHere: (task: TaskId) => boolean;
  readonly look?: 'cards';
  readonly areMade: boolean;
}

function Rows({ all, isHere, look, areMade }: RowsProps) {
  const here = all.filter(({ task }) => isHere(task));
  const [head] = here;
  if (!head) return null;
  return (
    <ol className="plan-list" data-look={look} start={all.indexOf(head) + 1}>
      {here.map((row) => (
        <PlanRow key={row.task} row={row} place={all.indexOf(row) + 1} isCard={isFirst(row.task)} areMade={areMade} />
      ))}
    </ol>
  );
}

/**
 * The plan in its order: Social Services and the Police as cards, side by side where there is room; then who else is to be told, and what
 * may be reported afterwards (5.5.5, 5.5.7). Once all calls are made (`areMade`) the cards shrink to lines.
 */
export function PlanList({ areMade = false }: { areMade?: boolean }) {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  const rows = { all: plan(context), areMade };
  return (
    <section className="plan">
      <h2 id={planTitleId} tabIndex={-1} className={areMade ? undefined : 'nhsuk-u-visually-hidden'}>
        {t(areMade ? 'ui:task-list/told' : 'ui:task-list/first')}
      </h2>
      <Rows {...rows} isHere={isFirst} {...(areMade ? {} : { look: 'cards' })} />
      <Rows {...rows} isHere={(task) => !isFirst(task) && !isAfterwards(task)} />
      {rows.all.some(({ task }) => isAfterwards(task)) ? <h2>{t('ui:task-list/afterwards')}</h2> : null}
      <Rows {...rows} isHere={isAfterwards} />
    </section>
  );
}
