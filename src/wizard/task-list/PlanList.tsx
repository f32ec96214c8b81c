import { type TaskId, tasks } from '#protocol/tasks';
import { isDutyOutstanding, isOffered, isToRing, isUnsettled, plan, type PlannedTask } from '../../case/plan';
import { useCase } from '../../session/session';
import { type Key, Tagged, useWords } from '../../words/words';
import { statusKey } from '../call/status-key';
import { NationalNumbers, ToScreen } from '../frame/links';
import { LazyPart, useLazy } from '../frame/LazyPart';

function NumbersOf({ task }: { task: TaskId }) {
  const { lazy } = useLazy();
  return (
    <>
      {lazy ? <lazy.NumbersInList task={task} /> : null}
      {task === 'police' ? <NationalNumbers /> : null}
    </>
  );
}

/** The text for a row's status. A task that opens after either of the first two says so. */
const standingKey = (row: PlannedTask): Key =>
  row.status === 'locked' && tasks[row.task].opensAfter.need === 'any' ? 'ui:status/lockedAfterEither' : statusKey(row);

/** Whether the task must or may be done, or the Police be asked, until it is settled, and its status unless it is merely offered. */
function CurrentMark({ row }: { row: PlannedTask }) {
  const { t } = useWords();
  const { reads, status } = row;
  return (
    <>
      {isUnsettled(status) ? <span className="plan-row__duty">{t(`ui:duty/${reads}`)}</span> : null}
      {isOffered(row) ? null : <span className={`status status--${status}`}>{t(standingKey(row))}</span>}
    </>
  );
}

interface Props {
  readonly row: PlannedTask;
  readonly place: number;
  /** All calls are made, so the row shows what was said, and when. */
  readonly areMade: boolean;
}

/** One task on the task list: its status, its numbers while it is to be rung, and the way to its page. */
function PlanRow({ row, place, areMade }: Props) {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  const { lazy } = useLazy();
  const { task, status, news } = row;
  const toRing = isToRing(row);
  return (
    <li
      className="plan-row"
      data-task={task}
      data-status={status}
      data-duty={row.reads}
      {...(isDutyOutstanding(context, task) ? { 'data-outstanding': task } : {})}
    >
      <ToScreen look="plan-row__link" screen={`referrals/${task}`}>
        <span className="plan-row__place">{place}</span>
        <Tagged as="span" className="plan-row__name" text={t(`ui:tasks/${task}`)} />
        <CurrentMark row={row} />
        {toRing && isFirst(task) ? <span className="plan-row__say">{t('ui:task-list/say')}</span> : null}
      </ToScreen>
      {news.length > 0 ? (
        <section className="plan-row__news" data-news={task}>
          <p>{t('ui:task-list/news')}</p>
          {lazy ? <lazy.NewsNamed news={news} /> : null}
        </section>
      ) : null}
      {toRing ? <NumbersOf task={task} /> : null}
      {areMade && lazy ? <lazy.ToldThen task={task} /> : null}
    </li>
  );
}

/** The element that takes focus once the numbers are shown. */
export const planTitleId = 'plan-title';

/** Whether the task opens without waiting: Social Services and the Police. */
const isFirst = (task: TaskId): boolean => tasks[task].opensAfter.of.length === 0;
/** A task that waits for both Social Services and the Police may only come afterwards (5.5.5-e, 5.5.7-a). */
const isAfterwards = (task: TaskId): boolean => tasks[task].opensAfter.need === 'all' && !isFirst(task);

interface RowsProps {
  /** The whole plan, which sets the row numbers. */
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
        <PlanRow key={row.task} row={row} place={all.indexOf(row) + 1} areMade={areMade} />
      ))}
    </ol>
  );
}

/**
 * The plan in order: Social Services and the Police as cards, side by side if there is room; then whom else to tell,
 * and what may be reported afterwards (5.5.5, 5.5.7). With `areMade`, all calls are made and the cards become rows.
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
      {areMade ? null : <LazyPart part="DesignatedOfficer" isQuiet />}
      <Rows {...rows} isHere={(task) => !isFirst(task) && !isAfterwards(task)} />
      {rows.all.some(({ task }) => isAfterwards(task)) ? <h2>{t('ui:task-list/afterwards')}</h2> : null}
      <Rows {...rows} isHere={isAfterwards} />
    </section>
  );
}
