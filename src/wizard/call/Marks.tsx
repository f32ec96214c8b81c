import type { TaskId } from '#protocol/tasks';
import { currentEntry } from '../../case/log';
import { type Act, hasMark, isMade, isSaying, madeByAnswer, saidOf } from '../../case/marks';
import { useSession } from '../../session/session';
import { Disclosure } from '../../ui/Disclosure';
import { useWords } from '../../words/words';
import { Next, useIsWaiting } from './BarMarks';
import { Details } from './Details';
import { markKey } from './mark-key';
import { MarkButton } from './MarkButton';
import { marksId, useMarks } from './use-marks';

/** What is to be known of the mark that stands: that an answer set it, or that it does not count now. */
function OfTheMark({ task }: { task: TaskId }) {
  const { t } = useWords();
  const { context, log } = useSession().view;
  if (madeByAnswer(context.answers, task)) return <p>{t('call:mark/byAnswer')}</p>;
  return currentEntry(log, task)?.by && !saidOf(context, task) ? <p>{t('call:mark/countsNot')}</p> : null;
}

/** What Social Services or the Police said of it; closed where it may be left, since that is rare and asks for four buttons. */
function SaidMarks({ task }: { task: TaskId }) {
  const { t } = useWords();
  const { allowed, mark } = useMarks(task);
  const said = allowed.filter((act) => isSaying(act.do));
  const buttons = said.map((act) => <MarkButton key={markKey(act)} act={act} onMark={mark} />);
  return said.some((act) => act.do === 'left') ? (
    <Disclosure summary={t('call:mark/others')}>
      <div className="marks__buttons">{buttons}</div>
    </Disclosure>
  ) : (
    buttons
  );
}

/** That a mark was wrong. */
function Correct({ task }: { task: TaskId }) {
  const { allowed, mark } = useMarks(task);
  return allowed
    .filter((act) => act.do === 'corrected')
    .map((act) => <MarkButton key={act.do} act={act} onMark={mark} />);
}

/** A mark that stands here; the others stand in the bar. */
const isHere = (act: Act): boolean => isSaying(act.do) || act.do === 'corrected';

/** What a call has of its marks beside those in the bar. Focus comes here once a mark is taken back: then the call waits again. */
export function Marks({ task }: { task: TaskId }) {
  const { t } = useWords();
  const { context, log } = useSession().view;
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
