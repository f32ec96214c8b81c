import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { fileOf } from 'virtual:text-file';
import type { ScreenId } from '#protocol/screens';
import { chosenCases } from '../review/cases';
import { sessionOn } from '../review/session-on';
import { gallery } from '../session/training-address';
import { Button } from '../ui/Button';
import { saveFile } from '../ui/save-file';
import { Frame } from '../wizard/frame/Frame';
import { Heading } from '../wizard/frame/Heading';
import { NotYet } from '../wizard/frame/NotYet';
import { usePageTitle } from '../wizard/frame/page-title';
import { Paragraphs } from '../wizard/frame/Paragraphs';
import { useFetched } from '../wizard/frame/use-fetched';
import { screens } from '../wizard/screens';
import { hasBookWords, loadBookWords } from '../words/languages';
import { languagesOf } from '../words/shown';
import { useWords } from '../words/words';
import { type Changes, showAgain, withWelsh } from './changes';
import { ChosenText } from './ChosenText';
import { Drawing } from './Drawing';
import { Kinds, Pages, Texts } from './Fields';
import { momentsIn } from './moments';
import type { State } from './still';
import { textOf } from './texts';
import { statesOf, type TrainingPage, trainingPages } from './training-pages';
import './gallery.scss';

/** A screen in each kind of case that it is part of, and at each moment that it can have. */
function screenIn(screen: ScreenId): readonly State[] {
  const Screen = screens[screen];
  const page = () => (
    <Frame>
      <Screen />
    </Frame>
  );
  const kinds = chosenCases.flatMap((chosen): readonly State[] => {
    const { kind: id } = chosen;
    const session = id && sessionOn(screen, chosen);
    return session ? [{ id, name: ({ t }) => t(`training:gallery/kinds/${id}`), session, page }] : [];
  });
  const shown = chosenCases.find((chosen) => chosen.kind === kinds[0]?.id);
  return shown ? [...kinds, ...momentsIn(screen, shown, page)] : kinds;
}

const isOfTraining = (page: ScreenId | TrainingPage): page is TrainingPage => trainingPages.some((one) => one === page);

/** Names the page anew once a screen that is drawn in it has named it; it is mounted after each. */
function Named({ title }: { title: string }) {
  usePageTitle(title);
  return null;
}

/** By when a page that is left is gone, in milliseconds. */
const moment = 1000;

/** Has the browser ask before changes are lost that no file has. */
function useWarning(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Who stays is where they were: the address of a link that was pressed is not that of this page.
      setTimeout(() => location.hash === gallery || history.replaceState(history.state, '', gallery), moment);
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
}

/** How many texts were changed, and the way to take them out as a file. */
function Save({ changes, onSaved }: { changes: Changes; onSaved: () => void }) {
  const { t } = useWords();
  if (changes.size === 0) return null;
  const save = () =>
    void fileOf([...changes.values()]).then((file) => {
      saveFile('clear-steps.xlf', file, 'application/xliff+xml');
      onSaved();
    });
  return (
    <div className="said" data-changes={changes.size}>
      <p>{t('training:gallery/changes', { number: changes.size })}</p>
      <Paragraphs lines={[t('training:gallery/import')]} />
      <Button action="save-changes" onPress={save}>
        {t('training:gallery/save')}
      </Button>
    </div>
  );
}

/** A screen in a kind of case in both languages, and the text in it that is looked at. */
function Gallery() {
  const { t, lines, language: shownIn } = useWords();
  const [page, setPage] = useState<ScreenId | TrainingPage>('immediate-danger');
  const [kind, setKind] = useState('full');
  const [chosen, choose] = useState('');
  const [shown, setShown] = useState<readonly string[]>([]);
  const [changes, setChanges] = useState<Changes>(new Map());
  const [saved, setSaved] = useState(changes);
  const again = useEffectEvent(() => showAgain(changes));
  useEffect(() => again(), [shownIn]);
  useWarning(changes.size > 0 && changes !== saved);
  const kinds = useMemo(() => (isOfTraining(page) ? statesOf(page) : screenIn(page)), [page]);
  const state = kinds.find(({ id }) => id === kind) ?? kinds[0]!;
  const note = useCallback(
    (keys: readonly string[]) => setShown((before) => (before.join() === keys.join() ? before : keys)),
    [],
  );
  const welsh = changes.get(chosen)?.welsh ?? textOf('cy', chosen);
  const text = { key: chosen, english: textOf('en', chosen), before: changes.get(chosen)?.before ?? welsh, welsh };
  return (
    <div className="page__body gallery">
      <Heading title={t('training:gallery/title')} />
      <Paragraphs lines={lines('training:gallery/lead')} />
      <div className="gallery__pair gallery__pair--fields">
        <Pages page={page} onChoose={setPage} />
        <Kinds kinds={kinds} id={state.id} onChoose={setKind} />
      </div>
      <Texts shown={shown} chosen={chosen} onChoose={choose} />
      <div className={`gallery__pair gallery__pair--${chosen === '' ? 'whole' : 'part'}`} key={`${page} ${state.id}`}>
        {languagesOf('both').map((language) => (
          <Drawing
            key={language}
            language={language}
            state={state}
            chosen={chosen === '' ? undefined : chosen}
            {...(language === 'cy' ? { onTexts: note } : {})}
          />
        ))}
      </div>
      {chosen === '' ? null : (
        <ChosenText key={chosen} text={text} onType={(typed) => setChanges(withWelsh(changes, chosen, typed))} />
      )}
      <Save changes={changes} onSaved={() => setSaved(changes)} />
      <Named title={t('training:gallery/title')} key={`${page} ${state.id} ${welsh} ${shown.join()}`} />
    </div>
  );
}

/** The gallery, once the texts of both languages are there. */
export function GalleryPage() {
  const isThere = hasBookWords();
  const { retry } = useFetched<unknown>(isThere || undefined, loadBookWords);
  return isThere ? <Gallery /> : <NotYet retry={retry} />;
}
