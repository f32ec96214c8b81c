import { flushSync } from 'react-dom';
import type { TaskId } from '#protocol/tasks';
import { type Act, acts, isMade, isSaying, isToldSince, madeByAnswer, maySay, saidOf } from '../../case/marks';
import { markEvent } from '../../machine/context';
import { useSession } from '../../session/session';
import { ignoreTapsBriefly, Button } from '../../ui/controls';
import { type Key, useWords } from '../../words/words';
import { currentEntry } from '../../case/log';
import { isNewsFirst, isToDo, nextDuty, nextOpenDuty, type PlannedTask, taskStatus } from '../../case/plan';
import { Details } from './Details';
import { markKey, statusInWords } from './marked';
import { callKey } from './status-key';

/** What takes focus once a mark is set, and once one is taken back. */
export const statusId = 'call-status';

/** How long a page ignores taps after a mark, in milliseconds, so that a double tap does not press what comes next. */
const pause = 600;

const statusShown = (): HTMLElement | null => document.getElementById(statusId) ?? document.querySelector('h1');
const rest = (): void => ignoreTapsBriefly(statusShown()?.closest<HTMLElement>('.page__body') ?? null, pause);

/** Whether a mark is on its way to the disk: another tap meanwhile would set it twice. */
let isUnderWay = false;

/**
 * The acts that the state machine allows on a task's mark, and how to do one; focus then moves to how the call stands
 * or, on the task list, to its title.
 */
function useMarks(task: TaskId) {
  const { can, send, committed, now, log, context } = useSession();
  const allowed = acts.filter((act) => can(markEvent(task, act)));
  const isLater = isNewsFirst(context, task);
  return {
    allowed,
    entry: currentEntry(log, task),
    /** Those in the bar; on the page where others are told what is new first. */
    usual: allowed.filter(({ do: act }) => !isSaying(act) && act !== 'corrected'),
    /** The one thing to do here now: to tell them or, if they were told, what is new. Undefined if others come first. */
    first: isLater
      ? undefined
      : allowed.find(({ do: act }) => act === 'told-more' || (act === 'made' && isToDo(taskStatus(context, task))))?.do,
    isLater,
    mark: async (act: Act) => {
      if (isUnderWay) return;
      isUnderWay = true;
      const event = markEvent(task, act, now());
      rest();
      await committed?.(event);
      isUnderWay = false;
      flushSync(() => send(event));
      statusShown()?.focus();
      rest();
    },
  };
}

interface Props {
  readonly task: TaskId;
  readonly of: readonly Act[];
  /** What the filled button does, if one of these is the one thing to do now. */
  readonly first?: Act['do'] | undefined;
}

function MarkButtons({ task, of, first }: Props) {
  const { t } = useWords();
  const { mark } = useMarks(task);
  return of.map((act) => (
    <Button
      key={markKey(task, act)}
      action={`mark-${act.do}`}
      look={act.do === first ? 'primary' : 'secondary'}
      data={act.by ? { 'data-by': act.by } : {}}
      onPress={() => void mark(act)}
    >
      {t(markKey(task, act))}
    </Button>
  ));
}

/** The way on from a call to the next open duty. If none is left, the bar leads back to the calls. */
function Next({ task, isFirst = false }: { task: TaskId; isFirst?: boolean }) {
  const { t } = useWords();
  const { send, goOn, context, madeUp } = useSession();
  // In training, what follows is told first; from there the way leads on in the order of the plan, and to its choice.
  const next = madeUp && !isNewsFirst(context, task) ? nextDuty(context, task) : nextOpenDuty(context, task);
  if (!next && !madeUp) return null;
  return (
    <Button
      action="continue"
      look={isFirst ? 'primary' : 'link'}
      onPress={() => (!next || next === nextDuty(context, task) ? goOn([]) : send({ type: `open.referrals/${next}` }))}
    >
      {t(next && !madeUp ? (`call:next/${callKey(context, next)}` as Key) : 'ui:actions/continue')}
    </Button>
  );
}

/** The link to a call is where its first mark appears, so a slow second tap must not mark a call that nobody made. */
const restOnArrival = (marks: HTMLElement | null): void => ignoreTapsBriefly(marks, 800);

/** The bar of a call: its two usual marks, always in the same places; once they know it all, where to go next. */
export function BarMarks({ task }: { task: TaskId }) {
  const { usual, first, isLater } = useMarks(task);
  return (
    <div className="bar-marks" ref={restOnArrival}>
      {first ? null : <Next task={task} isFirst />}
      {isLater ? null : <MarkButtons task={task} of={usual} first={first} />}
    </div>
  );
}

/** A note on the current mark: that an answer set it, or that it does not count now, and why. */
function OfTheMark({ task }: { task: TaskId }) {
  const { t } = useWords();
  const { context } = useSession();
  const { entry } = useMarks(task);
  if (madeByAnswer(context.answers, task))
    return <p>{t(isToldSince(context, task) ? 'call:mark/toldSince' : 'call:mark/byAnswer')}</p>;
  if (!entry?.by || saidOf(context, task)) return null;
  return <p>{t(maySay(context.answers, task, entry) ? 'call:mark/countsNot' : 'call:mark/mustNow')}</p>;
}

/** Takes back the current mark. */
export function Undo({ task }: { task: TaskId }) {
  const { t } = useWords();
  const { allowed, mark } = useMarks(task);
  return allowed.some((act) => act.do === 'corrected') ? (
    <Button
      action="undo"
      look="link"
      label={t('pages:next-steps/markWrong', { what: t(`ui:tasks/${task}`) })}
      onPress={() => void mark({ do: 'corrected' })}
    >
      {t('call:mark/corrected')}
    </Button>
  ) : null;
}

/** How a call stands and since when; each try is named. */
export function CallStatus({ row }: { row: PlannedTask }) {
  const words = useWords();
  const { log, today } = useSession();
  return statusInWords(words, log, today(), row);
}

/** Once a call is marked: what that means now and, if nobody answered, the way on. */
export function OnceMarked({ task }: { task: TaskId }) {
  const { entry, first } = useMarks(task);
  return (
    <>
      <OfTheMark task={task} />
      {first === 'made' && entry ? <Next task={task} /> : null}
    </>
  );
}

/** What Social Services or the Police may have said of the call. */
export function SaidMarks({ task }: { task: TaskId }) {
  const { t } = useWords();
  const { allowed, usual, isLater } = useMarks(task);
  const said = allowed.filter((act) => isSaying(act.do));
  return (
    <div className="call__said">
      {isLater ? <MarkButtons task={task} of={usual} /> : null}
      {said.length > 0 ? <h2>{t('call:mark/others')}</h2> : null}
      <MarkButtons task={task} of={said} />
    </div>
  );
}

/** After the bar, so that to mark the call and to go on come first: the way on without a mark; the mark's details. */
export function AfterMarks({ task }: { task: TaskId }) {
  const { context, log } = useSession();
  const { entry, first } = useMarks(task);
  // What is filled in is of a call; a try to tell more has none.
  const isTriedAgain = first && entry?.do === 'tried' && isMade(context, task);
  return (
    <>
      {first && !(first === 'made' && entry) ? <Next task={task} /> : null}
      {entry && !isTriedAgain ? <Details key={log.length} task={task} /> : null}
    </>
  );
}
