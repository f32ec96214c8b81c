import { renderToStaticMarkup } from 'react-dom/server';
import { loads } from '../../src/app/loads';
import { openCase } from '../../src/session/case-store';
import { readKept } from '../../src/session/take-up';
import { addressOf } from '../../src/session/screen-address';
import { Frame } from '../../src/wizard/frame/Frame';
import { LoadsProvider } from '../../src/wizard/frame/loads';
import { screens } from '../../src/wizard/screens';
import { type Session, SessionProvider, stillSession } from '../../src/session/session';
import { type Language, languages, loadLanguage, loadLaterWords } from '../../src/words/languages';
import { WordsContext, wordsIn } from '../../src/words/words';
import type { ScreenId } from '#protocol/screens';
import type { State } from './states';

await Promise.all([...languages.map(loadLanguage), ...languages.map(loadLaterWords), loads.later.load()]);

// After the newest of what the app says was read, so that no line about its age comes and goes with the day of the count.
const today = (): Date => new Date(2026, 10, 30, 9, 5);

/** A kept case as the app would have it on a screen. Throws where it cannot be taken up. */
function sessionOn(screen: ScreenId, kept: string): Session {
  const taken = readKept(kept, 'live');
  if (taken === 'unreadable') throw new Error('The app cannot take up what a tab kept.');
  const store = openCase({ ...taken.kept, context: { ...taken.kept.context, place: screen } }, today, false);
  return { ...store, view: store.view(), back: () => undefined, madeUp: false, addressOf };
}

/** The page of a screen of a case as it stands before anything is pressed, as HTML. */
export function pageOf(language: Language, screen: ScreenId, { kept }: State): string {
  const Inside = screens[screen];
  return renderToStaticMarkup(
    <WordsContext value={wordsIn(language)}>
      <LoadsProvider value={loads}>
        <SessionProvider value={stillSession(sessionOn(screen, kept))}>
          <Frame>
            <Inside />
          </Frame>
        </SessionProvider>
      </LoadsProvider>
    </WordsContext>,
  );
}
