import type { TaskId } from '#protocol/tasks';
import { currentEntries, isElsewhereNow } from '../../case/log';
import { type OptionRef, passedOn } from '../../case/answers';
import { worstFirst } from '../../case/worst-first';
import { hasMark, isBody, toldByAnswer } from '../../case/marks';
import { rowOf } from '../../case/plan';
import { useCase } from '../../session/session';
import { Disclosure } from '../../ui/controls';
import { Bullets, useWords, momentInWords } from '../../words/words';
import { CallStatus, Undo } from '../call/Marks';
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

/** How a call with news stood before; except on a card, what was ticked at each mark, opened in place; and Undo. */
function Calls({ task, isShort }: { task: TaskId; isShort: boolean }) {
  const words = useWords();
  const { context, log } = useCase((view) => view);
  const before = toldByAnswer(context, task);
  const row = rowOf(context, task);
  if (before.length === 0 && !hasMark(context, task)) return null;
  return (
    <div className="told-then">
      {row && row.news.length > 0 ? (
        <span className="number-note">
          <CallStatus row={row} />
        </span>
      ) : null}{' '}
      {before.length > 0 && !isShort ? <Ticked summary={words.t('call:toldBefore')} told={before} /> : null}
      {currentEntries(log, task).map(({ at, by, told = [] }) =>
        by || isShort || told.length === 0 ? null : (
          <Ticked key={at} summary={words.t('call:toldThen', { at: momentInWords(words, at) })} told={passedOn(told)} />
        ),
      )}
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
