import type { TaskId } from '#protocol/tasks';
import { standingEntry } from '../../case/log';
import { hasMark, isMade, madeByAnswer, saidOf } from '../../case/marks';
import { useSession } from '../../session/session';
import { Disclosure } from '../../ui/Disclosure';
import { useWords } from '../../words/words';
import { isUsual, Next, useIsWaiting } from './BarMarks';
import { Details } from './Details';
import { markKey } from './mark-key';
import { MarkButton } from './MarkButton';
import { marksTitleId, useMarks } from './use-marks';

/** What is to be known of the mark that stands: that an answer set it, or that it does not count now. */
function OfTheMark({ task }: { task: TaskId }) {
  const { t } = useWords();
  const {
    view: { context, log },
  } = useSession();
  if (madeByAnswer(context.answers, task)) return <p>{t('call:mark/byAnswer')}</p>;
  return standingEntry(log, task)?.by && !saidOf(context, task) ? <p>{t('call:mark/countsNot')}</p> : null;
}

/** The rarer marks: what Social Services or the Police said of it, closed where it may be left, and that a mark was wrong. */
function RarerMarks({ task }: { task: TaskId }) {
  const { t } = useWords();
  const { allowed, mark } = useMarks(task);
  const rarer = allowed
    .filter((act) => !isUsual(act))
    .map((act) => <MarkButton key={markKey(act)} act={act} onMark={mark} />);
  return allowed.some((act) => act.do === 'left') ? (
    <Disclosure summary={t('call:mark/others')}>
      <div className="marks__buttons">{rarer}</div>
    </Disclosure>
  ) : (
    rarer
  );
}

/** What a call has of its marks beside those in the bar; there is something as soon as one can be set, or the call was made. */
export function Marks({ task }: { task: TaskId }) {
  const { t } = useWords();
  const {
    view: { context, log },
  } = useSession();
  const { allowed } = useMarks(task);
  const isWaiting = useIsWaiting(task);
  if (allowed.length === 0 && !isMade(context, task)) return null;
  return (
    <section className="marks">
      <h2 id={marksTitleId} tabIndex={-1}>
        {t('call:mark/title')}
      </h2>
      <OfTheMark task={task} />
      <div className="marks__buttons">
        <RarerMarks task={task} />
        {isWaiting ? <Next task={task} isFirst={false} /> : null}
      </div>
      {hasMark(context, task) ? <Details key={log.length} task={task} /> : null}
    </section>
  );
}
