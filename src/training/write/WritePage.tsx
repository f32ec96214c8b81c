import { type ReactNode, useState } from 'react';
import { Address } from '../../session/address';
import { type CaseStore, autosave, openCase } from '../../session/case-store';
import { writing } from '../../session/addresses';
import { useCase, useSession } from '../../session/session';
import { readKept } from '../../session/take-up';
import { Actions, Button, Choices, Disclosure } from '../../ui/controls';
import { saveFile } from '../../ui/save-file';
import type { Loads } from '../../wizard/frame/LazyPart';
import { screens } from '../../wizard/screens';
import { languages, loadLanguage } from '../../words/languages';
import { useWords } from '../../words/words';
import { type Keeping, keepOwn, mostKept } from '../own/kept';
import { loadTraining, TrainingFrame, TrainingSession } from '../parts/TrainingSession';
import { Personal } from '../parts/Personal';
import { AboutCase, StepTexts } from './StepTexts';
import { Left } from './Left';
import { fileOf, forgetWriting, newDraft, newId, writingKind, writingStorage } from './file';
import { useWriting, type OfWriting } from './writing';
import './write.scss';

/** Saves the case as a file, finished or not, and keeps it on this device if wanted. */
function Save({ writing }: OfWriting) {
  const { t } = useWords();
  const { draft, write } = writing;
  const [keeps, setKeeps] = useState(false);
  const [last, setLast] = useState<{ readonly file: string; readonly text: string; readonly kept: Keeping }>();
  const save = () => {
    const id = draft.id ?? newId();
    const [file, text] = [`case-${id}.json`, fileOf(draft, id, writing)];
    saveFile(file, text);
    setLast({ file, text, kept: keeps ? keepOwn(text, id) : 'kept' });
    write({ id });
  };
  // The message stays until something differs from the saved file.
  const saved = last && draft.id !== undefined && fileOf(draft, draft.id, writing) === last.text ? last : undefined;
  const isRefused = saved && saved.kept !== 'kept' && saved.kept !== 'replaced';
  return (
    <>
      <p>
        <Personal of={Object.values(draft.texts).join('\n')} />
      </p>
      <Choices
        kind="many"
        name="write-keep"
        ticked={keeps ? ['keep'] : []}
        onTick={() => setKeeps(!keeps)}
        choices={[{ value: 'keep', label: t('training:own/save/keep') }]}
      />
      <Actions of={[['save-case', t('training:own/save/button'), save]]} />
      <p role="status">
        {saved ? t('training:own/save/saved', { file: saved.file }) : ''}
        {isRefused ? ` ${t(`training:own/done/${saved.kept}`, { most: mostKept })}` : ''}
      </p>
    </>
  );
}

/** Starts again with nothing written, after asking, since anything unsaved is lost. */
function Anew({ writing }: OfWriting) {
  const { t } = useWords();
  const { send } = useSession();
  const begin = () => {
    writing.write({ ...newDraft, id: undefined });
    send({ type: 'clear' });
  };
  return (
    <Disclosure summary={t('training:write/anew')}>
      <p>{t('training:write/lost')}</p>
      <Button action="write-anew" look="warning" onPress={begin}>
        {t('training:write/anewNow')}
      </Button>
    </Disclosure>
  );
}

/** What is written beside the walk: the case as a whole at its first step, and the texts of the current step. */
function Texts() {
  const { t } = useWords();
  const screen = useCase((view) => view.screen);
  const writing = useWriting();
  return (
    <section className="write screen-only" aria-labelledby="write-title">
      <h2 id="write-title">{t('training:write/title')}</h2>
      <p>
        {t('training:write/lead')} <strong>{t('training:own/warning')}</strong> {t('training:write/names')}
      </p>
      {screen === 'immediate-danger' ? <AboutCase writing={writing} /> : null}
      <StepTexts writing={writing} />
      <h2>{t('training:write/check')}</h2>
      <Left writing={writing} />
      <Save writing={writing} />
      <Anew writing={writing} />
    </section>
  );
}

/** The page on which a trainer walks a case of their own, and writes its texts beside each step. */
export function WritePage() {
  const screen = useCase((view) => view.screen);
  const Screen = screens[screen];
  return (
    <TrainingFrame>
      <div className="writing">
        <div>
          <Screen key={screen} />
        </div>
        {screen === 'notes' ? null : <Texts />}
      </div>
    </TrainingFrame>
  );
}

/** Opens the case being written in this tab, or a new one, at its address. `stop` ends following the address. */
export function openWriter(): { readonly store: CaseStore; readonly address: Address; readonly stop: () => void } {
  const taken = readKept(writingStorage.kept() ?? '', writingKind);
  const kept = taken === 'unreadable' ? undefined : taken.kept;
  const store = openCase(kept, () => new Date());
  autosave(store, writingStorage, writingKind);
  const address = new Address(store, writingStorage, writing);
  /** Clear also removes what was written beside the walk. */
  const send: CaseStore['send'] = (event) => {
    store.send(event);
    if (event.type === 'clear') forgetWriting();
  };
  return { store: { ...store, send }, address, stop: address.start() };
}

/** Opens the page on which a case is written. */
export async function openWriting(loads: Loads): Promise<ReactNode> {
  // Both languages are written here.
  await Promise.all(languages.flatMap((language) => [loadLanguage(language), loadTraining(loads, language)])).catch(
    () => undefined,
  );
  return (
    <TrainingSession {...openWriter()}>
      <WritePage />
    </TrainingSession>
  );
}
