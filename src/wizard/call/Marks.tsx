import { useRef } from 'react';
import { type TaskId, tasks } from '#protocol/tasks';
import { standingEntry } from '../../case/log';
import { isMade, madeByAnswer, type MarkAction, markActions } from '../../case/marks';
import { useSession } from '../../session/session';
import { Button } from '../../ui/Button';
import { restAWhile } from '../../ui/rest';
import { momentInWords } from '../../words/dates';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { Details } from './Details';

/** How long what was just put in the place of something else takes no taps, in milliseconds. */
const pause = 1000;

/** The mark that stands. After a mark is set or corrected, focus comes to the heading above: its button is gone. */
function Standing({ task }: { task: TaskId }) {
  const words = useWords();
  const {
    view: { context, log },
  } = useSession();
  const entry = standingEntry(log, task);
  if (madeByAnswer(context.answers, task)) return <p>{words.t('call:mark/byAnswer')}</p>;
  if (!entry) return null;
  return <p className="said">{words.t(`call:mark/stands/${entry.do}`, { at: momentInWords(words, entry.at) })}</p>;
}

/** The marks of a task: each button is there when the chart allows it. */
export function Marks({ task }: { task: TaskId }) {
  const { t, maybe } = useWords();
  const {
    can,
    send,
    view: { context, log },
  } = useSession();
  const title = useRef<HTMLHeadingElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const mark = (action: MarkAction) => {
    send({ type: `mark.${action}`, task });
    title.current?.focus();
    restAWhile(buttons.current, pause);
  };
  const button = (action: MarkAction, look: 'primary' | 'secondary') =>
    can({ type: `mark.${action}`, task }) ? (
      <Button action={`mark-${action}`} look={look} onPress={() => mark(action)}>
        {t(`call:mark/${action}`)}
      </Button>
    ) : null;
  const isLocked = markActions.every((action) => !can({ type: `mark.${action}`, task })) && !isMade(context, task);
  if (isLocked) return null;
  const note =
    tasks[task].othersMayMakeIt && can({ type: 'mark.handled', task }) ? maybe(`tasks:handledNote/${task}`) : undefined;
  return (
    <section className="block marks">
      <h2 ref={title} tabIndex={-1}>
        {t('call:mark/title')}
      </h2>
      <p>{t('call:mark/lead')}</p>
      <Standing task={task} />
      <div className="marks__buttons" ref={buttons}>
        {button('made', 'primary')}
        {button('tried', 'secondary')}
        {button('handled', 'secondary')}
        {button('corrected', 'secondary')}
      </div>
      {note ? (
        <p className="nhsuk-hint">
          <Tagged text={note} />
        </p>
      ) : null}
      {context.marks[task] ? <Details key={log.length} task={task} /> : null}
    </section>
  );
}
