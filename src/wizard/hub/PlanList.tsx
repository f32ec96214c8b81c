import { plan } from '../../case/plan';
import { type TaskId, tasks } from '#protocol/tasks';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';
import { PlanRow } from './PlanRow';

/** Where focus goes once the numbers are shown. */
export const planTitleId = 'plan-title';
/** What waits for both Social Services and the Police comes afterwards, if at all (5.5.5-e, 5.5.7-a). */
const isAfterwards = (task: TaskId): boolean =>
  tasks[task].opensAfter.need === 'all' && tasks[task].opensAfter.of.length > 0;

/** The plan in its order: whom to ring now, then what may be reported afterwards (5.5.5, 5.5.7). */
export function PlanList() {
  const { t } = useWords();
  const {
    view: { context },
  } = useSession();
  const rows = plan(context).map((row, at) => ({ row, place: at + 1 }));
  const later = rows.filter(({ row }) => isAfterwards(row.task));
  const first = rows.filter(({ row }) => !isAfterwards(row.task));
  return (
    <section className="plan">
      <h2 id={planTitleId} tabIndex={-1}>
        {t('ui:hub/first')}
      </h2>
      <ol className="plan-list">
        {first.map((item) => (
          <PlanRow key={item.row.task} {...item} />
        ))}
      </ol>
      {later.length > 0 ? <h2 className="plan__later">{t('ui:hub/afterwards')}</h2> : null}
      {later.length > 0 ? (
        <ol className="plan-list" start={first.length + 1}>
          {later.map((item) => (
            <PlanRow key={item.row.task} {...item} />
          ))}
        </ol>
      ) : null}
    </section>
  );
}
