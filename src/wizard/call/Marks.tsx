import { flushSync } from 'react-dom';
import type { TaskId } from '#protocol/tasks';
import {
  type Act,
  acts,
  type CaseFacts,
  hasMark,
  isMade,
  isSaying,
  madeByAnswer,
  maySay,
  saidOf,
} from '../../case/marks';
import { markEvent } from '../../machine/context';
import { useSession } from '../../session/session';
import { ignoreTapsBriefly, Button, Disclosure } from '../../ui/controls';
import { type Key, useWords } from '../../words/words';
import { currentEntry } from '../../case/log';
import { nextDuty } from '../../case/plan';
import { momentInWords } from '../../words/dates';
import { Details } from './Details';
import { callKey, markKey, sayingKey } from './status-key';

/** The elements that take focus once a mark is set, and once one is taken back. */
const currentMarkId = 'current-mark';
const marksId = 'marks';

/** How long a page ignores taps after a mark, in milliseconds, so that a double tap does not press what comes next. */
const pause = 600;

/** The acts that the state machine allows on a task's mark, and how to do one; focus then moves to the updated text. */
function useMarks(task: TaskId) {
  const { can, send, log } = useSession();
  const allowed = acts.filter((act) => can(markEvent(task, act)));
  const entry = currentEntry(log, task);
  return {
    allowed,
    entry,
    /** The call is still to be made: the bar holds only its two usual marks and no way onwards. */
    isWaiting: !entry && allowed.some((act) => act.do === 'made'),
    mark: (act: Act) => {
      flushSync(() => send(markEvent(task, act)));
      const next = document.getElementById(act.do === 'corrected' ? marksId : currentMarkId);
      next?.focus();
      ignoreTapsBriefly(next?.closest<HTMLElement>('.page__body') ?? null, pause);
    },
  };
}

interface Props {
  readonly task: TaskId;
  readonly of: readonly Act[];
  /** Whether the act is the one thing to do now. */
  readonly isFirst?: (act: Act) => boolean;
}

function MarkButtons({ task, of, isFirst = () => false }: Props) {
  const { t } = useWords();
  const { mark } = useMarks(task);
  return of.map((act) => (
    <Button
      key={markKey(task, act)}
      action={`mark-${act.do}`}
      look={isFirst(act) ? 'primary' : 'secondary'}
      data={act.by ? { 'data-by': act.by } : {}}
      onPress={() => mark(act)}
    >
      {t(markKey(task, act))}
    </Button>
  ));
}

function nextKey(context: CaseFacts, duty: TaskId | undefined): Key {
  return duty === 'police' || duty === 'prevent-spoc' ? `call:next/${callKey(context, duty)}` : 'call:next/list';
}

/** Continue on a task's page, to the next outstanding duty after it, otherwise to the list of calls. */
function Next({ task, isFirst = false }: { task: TaskId; isFirst?: boolean }) {
  const { t } = useWords();
  const { goOn, context } = useSession();
  const duty = nextDuty(context, task);
  return (
    <Button action="continue" look={isFirst ? 'primary' : 'secondary'} onPress={() => goOn([])}>
      {t(nextKey(context, duty))}
    </Button>
  );
}

function CurrentMark({ task }: { task: TaskId }) {
  const words = useWords();
  const { context } = useSession();
  const { entry } = useMarks(task);
  const isByAnswer = entry?.do !== 'told-more' && madeByAnswer(context.answers, task);
  if (!entry || entry.do === 'done' || isByAnswer) return null;
  const key: Key = entry.by
    ? `call:mark/stands/${sayingKey(task, entry.do, entry.by)}`
    : `call:mark/stands/${entry.do}`;
  return (
    <p className="current-mark" id={currentMarkId} tabIndex={-1}>
      {words.t(key, { at: momentInWords(words, entry.at) })}
    </p>
  );
}

/** Whether the mark is on the page; the usual ones are in the bar. */
const isHere = ({ do: action }: Act): boolean => isSaying(action) || action === 'corrected';

/** The link to a call is where its first mark appears, so a slow second tap must not mark a call that nobody made. */
const restOnArrival = (marks: HTMLElement | null): void => ignoreTapsBriefly(marks, 800);

/** The bar of a call: its two usual marks or, once one is set, the current mark and where to go next. */
export function BarMarks({ task }: { task: TaskId }) {
  const { allowed, isWaiting } = useMarks(task);
  return (
    <>
      <CurrentMark task={task} />
      {isWaiting ? null : <Next task={task} isFirst={!allowed.some((act) => act.do === 'told-more')} />}
      <div className="bar-marks" ref={restOnArrival}>
        <MarkButtons
          task={task}
          of={allowed.filter((act) => !isHere(act))}
          isFirst={(act) => act.do === 'told-more' || (isWaiting && act.do === 'made')}
        />
      </div>
    </>
  );
}

/** A note on the current mark: that an answer set it, or that it does not count now, and why. */
function OfTheMark({ task }: { task: TaskId }) {
  const { t } = useWords();
  const { context } = useSession();
  const { entry } = useMarks(task);
  if (madeByAnswer(context.answers, task)) return <p>{t('call:mark/byAnswer')}</p>;
  if (!entry?.by || saidOf(context, task)) return null;
  return <p>{t(maySay(context.answers, task, entry) ? 'call:mark/countsNot' : 'call:mark/mustNow')}</p>;
}

/** What Social Services or the Police said. Closed if it may be left, as that is rare and needs four buttons. */
function SaidMarks({ task, of }: Pick<Props, 'task' | 'of'>) {
  const { t } = useWords();
  const buttons = <MarkButtons task={task} of={of} />;
  return of.some((act) => act.do === 'left') ? (
    <Disclosure summary={t('call:mark/others')}>
      <div className="marks__buttons">{buttons}</div>
    </Disclosure>
  ) : (
    buttons
  );
}

/** The marks of a call that are not in the bar. Focus moves here when a mark is taken back and the call waits again. */
export function Marks({ task }: { task: TaskId }) {
  const { t } = useWords();
  const { context, log } = useSession();
  const { allowed, entry, isWaiting } = useMarks(task);
  const said = allowed.filter((act) => isSaying(act.do));
  const isMarked = hasMark(context, task) || isMade(context, task);
  if (!isMarked && !isWaiting && !allowed.some(isHere)) return null;
  return (
    <section className="marks" id={marksId} tabIndex={-1} aria-label={t('call:mark/title')}>
      {isMarked || said.length > 0 ? <h2>{t('call:mark/title')}</h2> : null}
      <OfTheMark task={task} />
      <div className="marks__buttons">
        <SaidMarks task={task} of={said} />
        <MarkButtons task={task} of={allowed.filter((act) => act.do === 'corrected')} />
        {isWaiting ? <Next task={task} /> : null}
      </div>
      {entry ? <Details key={log.length} task={task} /> : null}
    </section>
  );
}
