import { renderToStaticMarkup } from 'react-dom/server';
import { Frame } from '../../../src/wizard/frame/Frame';
import { screens } from '../../../src/wizard/screens';
import { loads } from '../../../src/app/loads';
import { LoadsProvider } from '../../../src/wizard/frame/loads';
import { SessionProvider } from '../../../src/session/session';
import { addressOf } from '../../../src/session/screen-address';
import { openCase } from '../../../src/session/case-store';
import { type Language, languages, loadLanguage } from '../../../src/words/languages';
import { WordsContext, wordsIn } from '../../../src/words/words';

/** The first screen as it stands before the app is there. */
export interface FirstScreen {
  readonly description: string;
  readonly markup: string;
}

async function draw(language: Language): Promise<FirstScreen> {
  await loadLanguage(language);
  const words = wordsIn(language);
  const store = openCase(undefined, () => new Date(0));
  const session = { ...store, view: store.view(), back: undefined, madeUp: false, addressOf };
  const Screen = screens['immediate-danger'];
  const markup = renderToStaticMarkup(
    <WordsContext value={words}>
      <LoadsProvider value={loads}>
        <SessionProvider value={session}>
          <Frame>
            <Screen />
          </Frame>
        </SessionProvider>
      </LoadsProvider>
    </WordsContext>,
  );
  return { description: words.t('ui:tagline'), markup };
}

const drawn: [Language, FirstScreen][] = [];
// While this module is loaded, since words can be loaded only then.
for (const language of languages) drawn.push([language, await draw(language)]);

/** The first screen of a new case, in each language. */
export const firstScreens: Readonly<Record<string, FirstScreen>> = Object.fromEntries(drawn);
