import type { TaskId } from '#protocol/tasks';
import { currentEntries } from '../../case/log';
import type { LogEntry } from '../../case/marks';
import { useCase } from '../../session/session';
import { Disclosure } from '../../ui/Disclosure';
import { momentInWords } from '../../words/dates';
import { Bullets } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { sentenceOf } from '../call/opening';

/** One call: when it was marked and, opened in place, what was said. */
function Call({ entry: { at, told = [] } }: { entry: LogEntry }) {
  const words = useWords();
  const when = momentInWords(words, at);
  if (told.length === 0) return <p className="number-note">{when}</p>;
  return (
    <Disclosure summary={words.t('call:toldThen', { at: when })}>
      <Bullets lines={told.map((fact) => sentenceOf(words, fact))} />
    </Disclosure>
  );
}

/** The current calls for a task: when, and what was said. Calls left to others are not included. */
export function ToldThen({ task }: { task: TaskId }) {
  const log = useCase((view) => view.log);
  return currentEntries(log, task)
    .filter(({ by }) => !by)
    .map((entry, at) => <Call key={at} entry={entry} />);
}
