import { useRef } from 'react';
import type { TaskId } from '#protocol/tasks';
import { standingEntry } from '../../case/log';
import { type Act, acts, isMade, isSaying, madeByAnswer, saidOf } from '../../case/marks';
import { markEvent } from '../../machine/context';
import { useSession } from '../../session/session';
import { Button } from '../../ui/Button';
import { restAWhile } from '../../ui/rest';
import { momentInWords } from '../../words/dates';
import type { Key } from '../../words/keys';
import { useWords } from '../../words/words';
import { Details } from './Details';
import { markKey } from './mark-key';

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
  const key: Key = entry.by ? `call:mark/stands/${entry.do}/${entry.by}` : `call:mark/stands/${entry.do}`;
  return (
    <>
      <p className="said">{words.t(key, { at: momentInWords(words, entry.at) })}</p>
      {entry.by && !saidOf(context, task) ? <p>{words.t('call:mark/countsNot')}</p> : null}
    </>
  );
}

/** The marks of a task: each button is there when the chart allows it, what was said once for each body that can have said so. */
export function Marks({ task }: { task: TaskId }) {
  const { t } = useWords();
  const {
    can,
    send,
    view: { context, log },
  } = useSession();
  const title = useRef<HTMLHeadingElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const mark = (act: Act) => {
    send(markEvent(task, act));
    title.current?.focus();
    restAWhile(buttons.current, pause);
  };
  const allowed = acts.filter((act) => can(markEvent(task, act)));
  if (allowed.length === 0 && !isMade(context, task)) return null;
  return (
    <section className="block marks">
      <h2 ref={title} tabIndex={-1}>
        {t('call:mark/title')}
      </h2>
      <p>{t('call:mark/lead')}</p>
      <Standing task={task} />
      <div className="marks__buttons" ref={buttons}>
        {allowed.map((act) => (
          <Button
            key={markKey(act)}
            action={`mark-${act.do}`}
            look={act.do === 'made' ? 'primary' : 'secondary'}
            data={act.by ? { 'data-by': act.by } : {}}
            onPress={() => mark(act)}
          >
            {t(markKey(act))}
          </Button>
        ))}
      </div>
      {allowed.some((act) => isSaying(act.do)) ? <p className="nhsuk-hint">{t('call:mark/saidNote')}</p> : null}
      {context.marks[task] ? <Details key={log.length} task={task} /> : null}
    </section>
  );
}
