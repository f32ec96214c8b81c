import { renderToStaticMarkup } from 'react-dom/server';
import { Frame } from '../../../src/wizard/frame/Frame';
import { screens } from '../../../src/wizard/screens';
import { loads } from '../../../src/app/loads';
import { LoadsProvider } from '../../../src/wizard/frame/LazyPart';
import { SessionProvider } from '../../../src/session/session';
import { addressOf } from '../../../src/session/addresses';
import { type CaseStore, openCase } from '../../../src/session/case-store';
import { type Language, languages, loadLanguage } from '../../../src/words/languages';
import { WordsContext, wordsIn } from '../../../src/words/words';

/** The first screen as shown before the app has started, and the page of Hide. */
export interface FirstScreen {
  readonly description: string;
  readonly markup: string;
  readonly everyday: string;
  /** The title of the page of Hide. */
  readonly title: string;
}

function drawCase(store: CaseStore, language: Language): string {
  const session = { ...store, back: () => undefined, madeUp: false, addressOf };
  const Screen = screens[store.view().screen];
  return renderToStaticMarkup(
    <WordsContext value={wordsIn(language)}>
      <LoadsProvider value={loads}>
        <SessionProvider value={session}>
          <Frame>
            <Screen />
          </Frame>
        </SessionProvider>
      </LoadsProvider>
    </WordsContext>,
  );
}

async function draw(language: Language): Promise<FirstScreen> {
  await loadLanguage(language);
  const store = openCase(undefined, () => new Date(0));
  const markup = drawCase(store, language);
  store.send({ type: 'hide' });
  const { t } = wordsIn(language);
  return { description: t('ui:tagline'), markup, everyday: drawCase(store, language), title: t('ui:notes/title') };
}

const drawn: [Language, FirstScreen][] = [];
// At load time, since words can only be loaded then.
for (const language of languages) drawn.push([language, await draw(language)]);

/** The first screen of a new case, by language. */
export const firstScreens: Readonly<Record<string, FirstScreen>> = Object.fromEntries(drawn);
