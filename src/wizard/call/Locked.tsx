import { tasks, type TaskId } from '#protocol/tasks';
import type { Key } from '../../words/keys';
import { useWords } from '../../words/words';
import { Bullets, Paragraphs } from '../frame/Paragraphs';

/** Why a task is locked and what opens it, with the three wordings of the protocol and the one taken. */
export function Locked({ task }: { task: TaskId }) {
  const { t, lines } = useWords();
  const isEither = tasks[task].opensAfter.need === 'any';
  return (
    <section className="block block--locked">
      <h2>{t('call:whyLocked')}</h2>
      <Paragraphs lines={lines(`tasks:locked/why/${task}` as Key)} />
      <h3>{t('call:wordings')}</h3>
      {isEither ? (
        <Paragraphs lines={lines('tasks:locked/spocTaken')} />
      ) : (
        <>
          <Bullets lines={lines('tasks:locked/wordings')} />
          <Paragraphs lines={lines('tasks:locked/taken')} />
        </>
      )}
    </section>
  );
}
