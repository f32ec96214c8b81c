import { type TaskId, tasks } from '#protocol/tasks';
import { counted } from '../../case/answers';
import { isDutyOutstanding } from '../../case/outstanding';
import { isToDo, plan, type PlannedTask } from '../../case/plan';
import { useSession } from '../../session/session';
import type { Key } from '../../words/keys';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { statusKey } from '../call/status-key';
import { ToScreen } from '../frame/ToScreen';
import { useNumbersOf } from '../numbers/local-numbers';
import { LocalNumbers, NationalNumbers } from '../numbers/Numbers';

/** Where no number of Social Services is known: what to do instead, or to choose the area first. */
function NoNumber() {
  const { t } = useWords();
  const {
    view: { context },
  } = useSession();
  const [area] = counted(context.answers, 'local-authority');
  if (useNumbersOf()(area, 'social-services').length > 0) return null;
  return <p className="number-note">{t(area ? 'ui:hub/numberNone' : 'ui:hub/noArea')}</p>;
}

/** What a locked row still waits for, by the places of Social Services and the Police on the list. */
function lockedKey({ task, lockedBy }: PlannedTask): Key {
  if (lockedBy.length === 1)
    return lockedBy[0] === 'social-services' ? 'ui:status/lockedAfterFirst' : 'ui:status/lockedAfterSecond';
  return tasks[task].opensAfter.need === 'any' ? 'ui:status/lockedAfterEither' : 'ui:status/lockedAfterBoth';
}

/** One referral of the plan on the hub: its status in words, its numbers, and the way to its page. */
function PlanRow({ row, place }: { row: PlannedTask; place: number }) {
  const { t } = useWords();
  const {
    view: { context },
  } = useSession();
  const { task, duty, status } = row;
  return (
    <li
      className="plan-row"
      data-task={task}
      data-status={status}
      {...(isDutyOutstanding(context, task) ? { 'data-outstanding': task } : {})}
    >
      <ToScreen look="plan-row__link" screen={`referrals/${task}`}>
        <span className="plan-row__place">{place}</span>
        <span className="plan-row__name">
          <Tagged text={t(`ui:tasks/${task}`)} />
        </span>
        <span className={`status status--${status}`}>{t(status === 'locked' ? lockedKey(row) : statusKey(row))}</span>
      </ToScreen>
      {row.news.length > 0 ? (
        <p className="number-note" data-news={task}>
          {t('ui:hub/news', { count: row.news.length })}
        </p>
      ) : null}
      {!duty && isToDo(status) ? <p className="number-note">{t('ui:duty/may')}</p> : null}
      {status === 'locked' ? null : <LocalNumbers task={task} />}
      {task === 'social-services' ? <NoNumber /> : null}
      {task === 'police' ? <NationalNumbers /> : null}
    </li>
  );
}

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
