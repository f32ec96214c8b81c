import { type TaskId, tasks } from '#protocol/tasks';
import { isFor999 } from '../../case/danger';
import { callOrder } from '../../case/outstanding';
import { isDutyOutstanding, isNewsFirst, isOffered, isToRing, isUnsettled, type PlannedTask } from '../../case/plan';
import { useCase, useSession } from '../../session/session';
import { Button } from '../../ui/controls';
import { type Key, Tagged, useWords } from '../../words/words';
import { statusKey } from '../call/status-key';
import { NationalNumbers, ToScreen } from '../frame/links';
import { LazyPart, useLazy } from '../frame/LazyPart';
import { planTitleId } from '../question/AreaField';

/** The numbers to ring for a task. While 999 comes first, only 999, and a button to say that it was rung. */
function NumbersOf({ task }: { task: TaskId }) {
  const { t } = useWords();
  const { context, send } = useSession();
  const { lazy } = useLazy();
  const is999 = task === 'police' && isFor999(context);
  const change = () => send({ type: 'change.called-999' });
  return (
    <>
      {lazy && !is999 ? <lazy.NumbersInList task={task} /> : null}
      {task === 'police' ? <NationalNumbers is999Alone={is999} /> : null}
      {is999 ? (
        <div data-outstanding="called-999">
          <Button action="change" look="row" data={{ 'data-question': 'called-999' }} onPress={change}>
            {t('ui:task-list/outstanding/say999')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

const isFirst = (task: TaskId): boolean => tasks[task].opensAfter.of.length === 0;
/** A task that waits for both Social Services and the Police may only come afterwards (5.5.5-e, 5.5.7-a). */
const isAfterwards = (task: TaskId): boolean => tasks[task].opensAfter.need === 'all' && !isFirst(task);

/** The text for a row's status. News comes first, and a row that opens after either of the first two calls says so. */
const statusOnList = (row: PlannedTask): Key => {
  if (row.news.length > 0) return 'ui:status/news';
  return row.status === 'locked' && tasks[row.task].opensAfter.need === 'any'
    ? 'ui:status/lockedAfterEither'
    : statusKey(row);
};

const hidden = 'nhsuk-u-visually-hidden';

/**
 * Must, may or ask, until the task is settled, and its status, unless it is only offered. What the page says above the
 * rows is only for screen readers here: that the first calls must be made or, with `isName`, all of it.
 */
function CurrentMark({ row, isName }: { row: PlannedTask; isName: boolean }) {
  const { t } = useWords();
  const { lazy } = useLazy();
  const { task, reads, status, news } = row;
  const mark = useCase(({ context }) => (isNewsFirst(context, task) ? 'mayLater' : reads));
  const isSaid = isName || (isFirst(task) && reads === 'must');
  return (
    <>
      {isUnsettled(status) ? <span className={isSaid ? hidden : 'plan-row__duty'}>{t(`ui:duty/${mark}`)}</span> : null}
      {isOffered(row) ? null : (
        <span id={`${task}-now`} className={isName ? hidden : `status status--${news.length > 0 ? 'news' : status}`}>
          {lazy && news.length === 0 && /^(made|tried)$/.test(status) ? (
            <lazy.CallStatus row={row} />
          ) : (
            t(statusOnList(row))
          )}
        </span>
      )}
    </>
  );
}

type Look = 'cards' | 'later' | undefined;

interface Props {
  readonly row: PlannedTask;
  readonly place: number;
  /** Cards while calls are to be made, names alone while they are locked, otherwise rows. */
  readonly look: Look;
}

/** One task on the list, with its status, which its link's name includes, and its numbers until the call is made. */
function PlanRow({ row, place, look }: Props) {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  const { lazy } = useLazy();
  const { task, status, news } = row;
  const named = { id: task, 'aria-labelledby': `${task} ${task}-now` };
  return (
    <li
      className="plan-row"
      data-task={task}
      data-status={status}
      data-duty={row.reads}
      {...(isDutyOutstanding(context, task) ? { 'data-outstanding': task } : {})}
    >
      <div className="plan-row__head">
        <h3>
          <span className="plan-row__place">{place}</span>{' '}
          <ToScreen look="plan-row__link" screen={`referrals/${task}`} data={named}>
            <Tagged text={t(`ui:tasks/${task}`)} />
          </ToScreen>
        </h3>
        <CurrentMark row={row} isName={look === 'later'} />
        {isToRing(row) && look === 'cards' ? (
          <span className="plan-row__say" aria-hidden="true">
            {t('ui:task-list/say')}
          </span>
        ) : null}
      </div>
      {lazy ? <lazy.ToldThen task={task} isShort={look === 'cards'} /> : null}
      {news.length > 0 ? (
        <section className="plan-row__news" data-news={task}>
          <p>{t('ui:task-list/news')}</p>
          {lazy ? <lazy.NewsNamed news={news} /> : null}
        </section>
      ) : null}
      {isToRing(row) ? <NumbersOf task={task} /> : null}
    </li>
  );
}

interface RowsProps {
  /** The whole plan, which sets the row numbers. */
  readonly all: readonly PlannedTask[];
  readonly isHere: (row: PlannedTask) => boolean;
  readonly look?: Look;
}

/** Some rows of the plan, with the numbers that they have in the whole plan. */
export function Rows({ all, isHere, look }: RowsProps) {
  const here = all.filter(isHere);
  if (here.length === 0) return null;
  return (
    <ol className="plan-list" data-look={look} start={all.indexOf(here[0]!) + 1}>
      {here.map((row) => (
        <PlanRow key={row.task} row={row} place={all.indexOf(row) + 1} look={look} />
      ))}
    </ol>
  );
}

/** The plan in the order of the calls. `later`: the rows that must wait, if all of them are locked. */
export function usePlan() {
  const all = callOrder(useCase((view) => view.context));
  const afterwards = all.filter(({ task }) => isAfterwards(task));
  return { all, later: afterwards.every(({ status }) => status === 'locked') ? afterwards : [] };
}

/**
 * The plan in order: Social Services and the Police as cards, side by side if there is room; then who else to tell,
 * and what may be reported now. `areMade`: all calls are made, and the cards become rows. `isWhole`: also shows the
 * locked rows, as a training group sees them.
 */
export function PlanList({ areMade = false, isWhole = false }: { areMade?: boolean; isWhole?: boolean }) {
  const { t } = useWords();
  const { all, later } = usePlan();
  return (
    <section className="plan">
      <h2 id={planTitleId} tabIndex={-1} className={areMade ? undefined : hidden}>
        {t(areMade ? 'ui:task-list/told' : 'ui:task-list/first')}
      </h2>
      <Rows all={all} isHere={({ task }) => isFirst(task)} look={areMade ? undefined : 'cards'} />
      {areMade ? null : <LazyPart part="DesignatedOfficer" isQuiet />}
      <Rows all={all} isHere={(row) => !isFirst(row.task) && (isWhole || !later.includes(row))} />
    </section>
  );
}
