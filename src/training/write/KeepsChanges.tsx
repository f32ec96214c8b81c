import { Choices } from '../../ui/Choices';
import { useWords } from '../../words/words';
import type { Writing } from './writing';

/** Where the walk has changed an answer after a call: whether that is a part of the story. */
export function KeepsChanges({ writing: { changed, draft, write } }: { writing: Writing }) {
  const { t } = useWords();
  if (changed.length === 0) return null;
  return (
    <div data-changed={changed.join(' ')}>
      <p>{t('training:write/changes/lead')}</p>
      <ul>
        {changed.map((question) => (
          <li key={question}>{t(`questions:${question}/label`)}</li>
        ))}
      </ul>
      <Choices
        kind="many"
        name="write-changes"
        ticked={draft.keepsChanges ? ['keep'] : []}
        onTick={() => write({ keepsChanges: !draft.keepsChanges })}
        choices={[{ value: 'keep', label: t('training:write/changes/keep') }]}
      />
    </div>
  );
}
