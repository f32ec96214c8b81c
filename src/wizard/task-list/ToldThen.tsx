import type { TaskId } from '#protocol/tasks';
import { currentEntries } from '../../case/log';
import { type OptionRef, passedOn } from '../../case/answers';
import { worstFirst } from '../../case/worst-first';
import { type LogEntry, toldByAnswer } from '../../case/marks';
import { useCase } from '../../session/session';
import { Disclosure } from '../../ui/controls';
import { Bullets, useWords, momentInWords } from '../../words/words';
import { sentenceOf } from '../call/opening';

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

/** What was ticked by then, opened in place. */
function Ticked({ summary, told }: { summary: string; told: readonly OptionRef[] }) {
  const words = useWords();
  return (
    <Disclosure summary={summary}>
      <Bullets lines={told.map((fact) => sentenceOf(words, fact))} />
    </Disclosure>
  );
}

/** One call: when it was marked and, opened in place, what was ticked by then. */
function Call({ entry: { at, told = [] } }: { entry: LogEntry }) {
  const words = useWords();
  const when = momentInWords(words, at);
  if (told.length === 0) return <p className="number-note">{when}</p>;
  return <Ticked summary={words.t('call:toldThen', { at: when })} told={passedOn(told)} />;
}

/** What an answer says that they were told, then the current calls for a task. Calls left to others are not included. */
export function ToldThen({ task }: { task: TaskId }) {
  const { t } = useWords();
  const { context, log } = useCase((view) => view);
  const before = toldByAnswer(context, task);
  return (
    <>
      {before.length > 0 ? <Ticked summary={t('call:toldBefore')} told={before} /> : null}
      {currentEntries(log, task)
        .filter(({ by }) => !by)
        .map((entry, at) => (
          <Call key={at} entry={entry} />
        ))}
    </>
  );
}
