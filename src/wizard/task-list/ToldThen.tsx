import { Fragment } from 'react';
import type { TaskId } from '#protocol/tasks';
import { currentEntries, isElsewhereNow } from '../../case/log';
import { type OptionRef, passedOn } from '../../case/answers';
import { worstFirst } from '../../case/worst-first';
import { hasMark, isBody, isMade, type LogEntry, toldByAnswer } from '../../case/marks';
import { useCase, useSession } from '../../session/session';
import { Disclosure } from '../../ui/controls';
import { Bullets, useWords, momentInWords } from '../../words/words';
import { Undo } from '../call/Marks';
import { timeInWords } from '../call/marked';
import { sentenceOf } from '../call/opening';
import { GroundedParagraphs } from '../updates/lines';

/** How many pieces of news the list names; the page of the call has them all. */
const mostNamed = 3;
/** What is new to a task's people, the worst first: three pieces by name, then how many more. */
export function NewsNamed({ news }: { news: readonly OptionRef[] }) {
  const words = useWords();
  const lines = worstFirst(news).map((fact) => sentenceOf(words, fact));
  const more = lines.length - mostNamed;
  const rest = more > 0 ? [words.t('ui:task-list/newsMore', { number: more })] : [];
  return <Bullets lines={[...lines.slice(0, mostNamed), ...rest]} />;
}

function Ticked({ summary, told }: { summary: string; told: readonly OptionRef[] }) {
  const words = useWords();
  return (
    <Disclosure summary={summary}>
      <Bullets lines={told.map((fact) => sentenceOf(words, fact))} />
    </Disclosure>
  );
}

/** One call: when it was marked and, once all are made, what was ticked by then, opened in place. */
function Call({ entry, isShort, isTold }: { entry: LogEntry; isShort: boolean; isTold: boolean }) {
  const words = useWords();
  const { today } = useSession();
  const { at, told = [] } = entry;
  if (isShort || told.length === 0) {
    const time = timeInWords(words, at, today());
    const isTry = isTold && entry.do === 'tried';
    return <span className="number-note">{isTry ? words.t('call:at/triedAgain', { at: time }) : time}</span>;
  }
  return <Ticked summary={words.t('call:toldThen', { at: momentInWords(words, at) })} told={passedOn(told)} />;
}

/** When a call was marked as told or as tried, and Undo; calls left to others are not included. */
function Calls({ task, isShort }: { task: TaskId; isShort: boolean }) {
  const { t } = useWords();
  const { context, log } = useCase((view) => view);
  const before = toldByAnswer(context, task);
  if (before.length === 0 && !hasMark(context, task)) return null;
  return (
    <div className="told-then">
      {before.length > 0 && !isShort ? <Ticked summary={t('call:toldBefore')} told={before} /> : null}
      {currentEntries(log, task)
        .filter(({ by }) => !by)
        .map((entry, at) => (
          <Fragment key={at}>
            {isShort && at > 0 ? ', ' : null}
            <Call entry={entry} isShort={isShort} isTold={isMade(context, task)} />
          </Fragment>
        ))}{' '}
      <Undo task={task} />
    </div>
  );
}

/** If the child is now in another area, that its services are to be told too; then the calls. */
export function ToldThen({ task, isShort }: { task: TaskId; isShort: boolean }) {
  const context = useCase((view) => view.context);
  return (
    <>
      {isBody(task) && isElsewhereNow(context, task) ? <GroundedParagraphs of={`tasks:${task}/otherArea`} /> : null}
      <Calls task={task} isShort={isShort} />
    </>
  );
}
