import type { TaskId } from '#protocol/tasks';
import { currentEntry } from '../../case/log';
import { type Act, type CaseFacts, madeByAnswer } from '../../case/marks';
import { nextDuty } from '../../case/outstanding';
import { useCase, useSession } from '../../session/session';
import { Button } from '../../ui/Button';
import { restAWhile } from '../../ui/rest';
import { momentInWords } from '../../words/dates';
import type { Key } from '../../words/keys';
import { useWords } from '../../words/words';
import { MarkButton } from './MarkButton';
import { currentMarkId, useMarks } from './use-marks';

/** The text that names where Continue leads from a task's page: to the next outstanding duty after it, else to the list of calls. */
function nextKey(facts: CaseFacts, task: TaskId): Key {
  const duty = nextDuty(facts, task);
  return duty === 'police' || duty === 'prevent-spoc' ? `call:next/${duty}` : 'call:next/list';
}

/** Continue, by the name of where it leads. */
export function Next({ task, isFirst }: { task: TaskId; isFirst: boolean }) {
  const { t } = useWords();
  const {
    goOn,
    view: { context },
  } = useSession();
  return (
    <Button action="continue" look={isFirst ? 'primary' : 'secondary'} onPress={() => goOn([])}>
      {t(nextKey(context, task))}
    </Button>
  );
}

/** The mark that stands, with its time. */
function CurrentMark({ task }: { task: TaskId }) {
  const words = useWords();
  const { context, log } = useSession().view;
  const entry = currentEntry(log, task);
  if (!entry || entry.do === 'done' || madeByAnswer(context.answers, task)) return null;
  const key: Key = entry.by ? `call:mark/stands/${entry.do}/${entry.by}` : `call:mark/stands/${entry.do}`;
  return (
    <p className="current-mark" id={currentMarkId} tabIndex={-1}>
      {words.t(key, { at: momentInWords(words, entry.at) })}
    </p>
  );
}

/** The marks of a call itself; the rarer ones stand on the page. */
const isUsual = ({ do: action }: Act): boolean => ['told-more', 'made', 'tried'].includes(action);

/** Whether the call is still to be made: its two usual marks stand in the bar, and nothing else there leads on. */
export function useIsWaiting(task: TaskId): boolean {
  const log = useCase((view) => view.log);
  return useMarks(task).allowed.some((act) => act.do === 'made') && !currentEntry(log, task);
}

/** What leads to a call stands where its first mark does: a second, slow tap on that is no mark of a call that nobody made. */
const restOnArrival = (marks: HTMLElement | null): void => restAWhile(marks, 800);

/** What a call has in the bar: its two usual marks, and once one of them stands, what stands and where to go next. */
export function BarMarks({ task }: { task: TaskId }) {
  const { allowed, mark } = useMarks(task);
  const isWaiting = useIsWaiting(task);
  return (
    <>
      <CurrentMark task={task} />
      {isWaiting ? null : <Next task={task} isFirst={!allowed.some((act) => act.do === 'told-more')} />}
      <div className="bar-marks" ref={restOnArrival}>
        {allowed.filter(isUsual).map((act) => (
          <MarkButton
            key={act.do}
            act={act}
            onMark={mark}
            isFirst={act.do === 'told-more' || (isWaiting && act.do === 'made')}
          />
        ))}
      </div>
    </>
  );
}
