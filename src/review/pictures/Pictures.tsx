import { useEffect, useMemo, useRef, useState } from 'react';
import { type ScreenId, screenIds } from '#protocol/screens';
import { titleOf } from '../../chart/graph';
import { SessionProvider, stillSession } from '../../session/session';
import { SelectField } from '../../ui/controls';
import { DeviceCopyProvider, noCopy } from '../../wizard/frame/device-copy';
import { Heading, StepsProvider, usePageTitle } from '../../wizard/frame/Heading';
import { NotYet } from '../../wizard/frame/Page';
import { Paragraphs, plain, useWords, WordsContext, wordsIn } from '../../words/words';
import { useFetched } from '../../wizard/frame/LazyPart';
import { hasBookWords, type Language, languagesOf, loadBookWords } from '../../words/languages';
import { screenStates, type State } from './screen-states';
import './pictures.scss';

/** All but the book, which has a page of its own with all its texts. */
const shownScreens = screenIds.filter((screen) => screen !== 'book');

/** Restores the page's title after a drawn screen has set it; it is mounted after each one. */
function Named({ title }: { title: string }) {
  usePageTitle(title);
  return null;
}

/** A page in one state and language, only to look at: nothing in it can be pressed. */
function Drawing({ language, state }: { language: Language; state: State }) {
  const { session, page, press } = state;
  const { t } = useWords();
  const drawing = useRef<HTMLElement>(null);
  useEffect(() => {
    if (press !== undefined)
      drawing.current!.querySelectorAll<HTMLElement>(press).forEach((element) => element.click());
  }, [press]);
  return (
    <section
      className="pictures__drawing"
      lang={language}
      ref={drawing}
      tabIndex={0}
      aria-label={t(`training:gallery/${language}`)}
    >
      <div inert>
        <WordsContext value={wordsIn(language)}>
          <SessionProvider value={stillSession(session)}>
            <DeviceCopyProvider value={noCopy}>
              <StepsProvider value={() => false}>{page()}</StepsProvider>
            </DeviceCopyProvider>
          </SessionProvider>
        </WordsContext>
      </div>
    </section>
  );
}

interface ChoiceProps {
  readonly screen: ScreenId;
  readonly onScreen: (screen: ScreenId) => void;
  readonly states: readonly State[];
  readonly id: string;
  readonly onState: (id: string) => void;
}

/** The choice of a screen, and of a state. */
function Choice({ screen, onScreen, states, id, onState }: ChoiceProps) {
  const words = useWords();
  return (
    <div className="pictures__pair pictures__pair--fields">
      <SelectField
        id="pictures-screen"
        label={words.t('training:gallery/screen')}
        value={screen}
        onChoose={(value) => onScreen(value as ScreenId)}
        of={shownScreens.map((one) => [one, plain(titleOf(words, one))])}
      />
      <SelectField
        id="pictures-kind"
        label={words.t('training:gallery/kind')}
        value={id}
        onChoose={onState}
        of={states.map((state) => [state.id, state.name(words)])}
      />
    </div>
  );
}

function Pictures() {
  const { t, lines } = useWords();
  const [screen, setScreen] = useState<ScreenId>('immediate-danger');
  const [chosen, choose] = useState('full');
  const states = useMemo(() => screenStates(screen), [screen]);
  const state = states.find(({ id }) => id === chosen) ?? states[0]!;
  const shown = `${screen} ${state.id}`;
  return (
    <div className="page__body pictures">
      <Heading title={t('training:gallery/title')} />
      <Paragraphs lines={lines('training:gallery/lead')} />
      <Choice screen={screen} onScreen={setScreen} states={states} id={state.id} onState={choose} />
      <div className="pictures__pair" key={shown}>
        {languagesOf('both').map((language) => (
          <Drawing key={language} language={language} state={state} />
        ))}
      </div>
      <Named title={t('training:gallery/title')} key={`named ${shown}`} />
    </div>
  );
}

/** Pictures of every screen in both languages side by side, in each kind of case, once their texts are loaded. */
export function PicturesPage() {
  const isThere = hasBookWords();
  const { retry } = useFetched<unknown>(isThere || undefined, loadBookWords);
  return isThere ? <Pictures /> : <NotYet retry={retry} />;
}
