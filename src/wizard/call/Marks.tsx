import { flushSync } from 'react-dom';
import type { TaskId } from '#protocol/tasks';
import { type Act, acts, type CaseFacts, hasMark, isMade, isSaying, madeByAnswer, saidOf } from '../../case/marks';
import { markEvent } from '../../machine/context';
import { useCase, useSession } from '../../session/session';
import { ignoreTapsBriefly } from '../../ui/rest';
import type { Key } from '../../words/keys';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { currentEntry } from '../../case/log';
import { nextDuty } from '../../case/plan';
import { momentInWords } from '../../words/dates';
import { Disclosure } from '../../ui/Disclosure';
import { Details } from './Details';
import { markKey } from './status-key';

/** The elements that take focus once a mark is set, and once one is taken back. */
const currentMarkId = 'current-mark';
const marksId = 'marks';

/** How long a page ignores taps after a mark, in milliseconds, so that a double tap does not press what comes next. */
const pause = 600;

/** The acts that the state machine allows on a task's mark, and how to do one; focus then moves to the updated text. */
function useMarks(task: TaskId): { readonly allowed: readonly Act[]; readonly mark: (act: Act) => void } {
  const { can, send } = useSession();
  const mark = (act: Act) => {
    flushSync(() => send(markEvent(task, act)));
    const next = document.getElementById(act.do === 'corrected' ? marksId : currentMarkId);
    next?.focus();
    ignoreTapsBriefly(next?.closest<HTMLElement>('.page__body') ?? null, pause);
  };
  return { allowed: acts.filter((act) => can(markEvent(task, act))), mark };
}

interface Props {
  readonly task: TaskId;
  readonly act: Act;
  /** The one thing to do now. */
  readonly isFirst?: boolean;
}

function MarkButton({ task, act, isFirst = false }: Props) {
  const { t } = useWords();
  const { mark } = useMarks(task);
  return (
    <Button
      action={`mark-${act.do}`}
      look={isFirst ? 'primary' : 'secondary'}
      data={act.by ? { 'data-by': act.by } : {}}
      onPress={() => mark(act)}
    >
      {t(markKey(act))}
    </Button>
  );
}

/** The label of Continue on a task's page: the next outstanding duty after it, otherwise the list of calls. */
function nextKey(facts: CaseFacts, task: TaskId): Key {
  const duty = nextDuty(facts, task);
  return duty === 'police' || duty === 'prevent-spoc' ? `call:next/${duty}` : 'call:next/list';
}

function Next({ task, isFirst }: { task: TaskId; isFirst: boolean }) {
  const { t } = useWords();
  const { goOn, context } = useSession();
  return (
    <Button action="continue" look={isFirst ? 'primary' : 'secondary'} onPress={() => goOn([])}>
      {t(nextKey(context, task))}
    </Button>
  );
}

function CurrentMark({ task }: { task: TaskId }) {
  const words = useWords();
  const { context, log } = useSession();
  const entry = currentEntry(log, task);
  if (!entry || entry.do === 'done' || madeByAnswer(context.answers, task)) return null;
  const key: Key = entry.by ? `call:mark/stands/${entry.do}/${entry.by}` : `call:mark/stands/${entry.do}`;
  return (
    <p className="current-mark" id={currentMarkId} tabIndex={-1}>
      {words.t(key, { at: momentInWords(words, entry.at) })}
    </p>
  );
}

/** The usual marks of a call; the others are on the page. */
const isUsual = ({ do: action }: Act): boolean => ['told-more', 'made', 'tried'].includes(action);

/** Whether the call is still to be made. If so, the bar holds only its two usual marks and no way onwards. */
function useIsWaiting(task: TaskId): boolean {
  const log = useCase((view) => view.log);
  return useMarks(task).allowed.some((act) => act.do === 'made') && !currentEntry(log, task);
}

/** The link to a call is where its first mark appears, so a slow second tap must not mark a call that nobody made. */
const restOnArrival = (marks: HTMLElement | null): void => ignoreTapsBriefly(marks, 800);

/** The bar of a call: its two usual marks or, once one is set, the current mark and where to go next. */
export function BarMarks({ task }: { task: TaskId }) {
  const { allowed } = useMarks(task);
  const isWaiting = useIsWaiting(task);
  return (
    <>
      <CurrentMark task={task} />
      {isWaiting ? null : <Next task={task} isFirst={!allowed.some((act) => act.do === 'told-more')} />}
      <div className="bar-marks" ref={restOnArrival}>
        {allowed.filter(isUsual).map((act) => (
          <MarkButton
            key={act.do}
            task={task}
            act={act}
            isFirst={act.do === 'told-more' || (isWaiting && act.do === 'made')}
          />
        ))}
      </div>
    </>
  );
}

/** A note on the current mark: that an answer set it, or that it does not count now. */
function OfTheMark({ task }: { task: TaskId }) {
  const { t } = useWords();
  const { context, log } = useSession();
  if (madeByAnswer(context.answers, task)) return <p>{t('call:mark/byAnswer')}</p>;
  return currentEntry(log, task)?.by && !saidOf(context, task) ? <p>{t('call:mark/countsNot')}</p> : null;
}

/** What Social Services or the Police said. Closed if it may be left, as that is rare and needs four buttons. */
function SaidMarks({ task }: { task: TaskId }) {
  const { t } = useWords();
  const { allowed } = useMarks(task);
  const said = allowed.filter((act) => isSaying(act.do));
  const buttons = said.map((act) => <MarkButton key={markKey(act)} task={task} act={act} />);
  return said.some((act) => act.do === 'left') ? (
    <Disclosure summary={t('call:mark/others')}>
      <div className="marks__buttons">{buttons}</div>
    </Disclosure>
  ) : (
    buttons
  );
}

function Correct({ task }: { task: TaskId }) {
  const { allowed } = useMarks(task);
  return allowed
    .filter((act) => act.do === 'corrected')
    .map((act) => <MarkButton key={act.do} task={task} act={act} />);
}

/** Whether a mark is shown on the page; the others are in the bar. */
const isHere = (act: Act): boolean => isSaying(act.do) || act.do === 'corrected';

/** The marks of a call that are not in the bar. Focus moves here when a mark is taken back and the call waits again. */
export function Marks({ task }: { task: TaskId }) {
  const { t } = useWords();
  const { context, log } = useSession();
  const { allowed } = useMarks(task);
  const isWaiting = useIsWaiting(task);
  const isMarked = hasMark(context, task) || isMade(context, task);
  if (!isMarked && !isWaiting && !allowed.some(isHere)) return null;
  return (
    <section className="marks" id={marksId} tabIndex={-1} aria-label={t('call:mark/title')}>
      {isMarked || allowed.some((act) => isSaying(act.do)) ? <h2>{t('call:mark/title')}</h2> : null}
      <OfTheMark task={task} />
      <div className="marks__buttons">
        <SaidMarks task={task} />
        <Correct task={task} />
        {isWaiting ? <Next task={task} isFirst={false} /> : null}
      </div>
      {hasMark(context, task) ? <Details key={log.length} task={task} /> : null}
    </section>
  );
}
