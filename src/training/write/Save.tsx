import { useState } from 'react';
import { addressOf } from '../../session/screen-address';
import { useCase } from '../../session/session';
import { trainingShelf } from '../../session/shelf';
import { baseOf } from '../../session/training-address';
import { Button } from '../../ui/Button';
import { Choices } from '../../ui/Choices';
import { saveFile } from '../../ui/save-file';
import { useWords } from '../../words/words';
import { type Keeping, keepOwn, mostKept } from '../own/kept';
import { keepTrial, trialId } from '../own/trial';
import { traceShelf } from '../parts/trace-shelf';
import { fileOf } from './file';
import { idNow, type Writing } from './writing';

interface Props {
  readonly writing: Writing;
}

/** Tries the case as it stands, from the step that is shown. */
export function Try({ writing: { trial, problems } }: Props) {
  const { t } = useWords();
  const screen = useCase((view) => view.screen);
  // What else keeps it from being tried is told with what is left to do.
  if (trial === undefined)
    return problems.some(({ code }) => code === 'left-over') ? <p>{t('training:write/notYet')}</p> : null;
  const open = () => {
    // What was tried before is another walk, of the case as it stood then.
    trainingShelf.forget();
    traceShelf.forget();
    keepTrial(trial);
    location.hash = addressOf(screen, baseOf(trialId));
  };
  return (
    <Button action="try-case" look="secondary" onPress={open}>
      {t('training:write/try')}
    </Button>
  );
}

/** Saves the case as a file, finished or not, and keeps it on this device where that is wanted. */
export function Save({ writing }: Props) {
  const { t } = useWords();
  const { draft, write } = writing;
  const [keeps, setKeeps] = useState(false);
  const [last, setLast] = useState<{ readonly file: string; readonly text: string; readonly kept: Keeping }>();
  const save = () => {
    const id = idNow(draft);
    const [file, text] = [`${id}.json`, fileOf(draft, id, writing)];
    saveFile(file, text);
    setLast({ file, text, kept: keeps ? keepOwn(text, id) : 'kept' });
    // From now on it is this case, whatever becomes of its title.
    write({ id });
  };
  // What was saved is told until something is other than in that file.
  const saved = last && draft.id !== undefined && fileOf(draft, draft.id, writing) === last.text ? last : undefined;
  const isRefused = saved && saved.kept !== 'kept' && saved.kept !== 'replaced';
  return (
    <>
      <Choices
        kind="many"
        name="write-keep"
        ticked={keeps ? ['keep'] : []}
        onTick={() => setKeeps(!keeps)}
        choices={[{ value: 'keep', label: t('training:own/save/keep') }]}
      />
      <div className="action-row">
        <Button action="save-case" onPress={save}>
          {t('training:own/save/button')}
        </Button>
      </div>
      <p role="status">
        {saved ? t('training:own/save/saved', { file: saved.file }) : ''}
        {isRefused ? ` ${t(`training:own/done/${saved.kept}`, { most: mostKept })}` : ''}
      </p>
    </>
  );
}
