import { useState } from 'react';
import type { ScreenId } from '#protocol/screens';
import { SessionProvider, stillSession } from '../session/session';
import { StepsProvider, usePageTitle } from '../wizard/frame/Heading';
import { screens } from '../wizard/screens';
import { useWords, WordsContext } from '../words/words';
import { chosenCases, sessionOn } from './cases';
import { useBook } from './Pairs';

/** The page in each language, only to look at: nothing in it can be pressed, and focus and the title stay the book's. */
function Drawing({ screen }: { screen: ScreenId }) {
  const { languages } = useBook();
  const { t } = useWords();
  const Page = screens[screen];
  const session = chosenCases.map((chosen) => sessionOn(screen, chosen)).find((drawn) => drawn !== undefined);
  usePageTitle(t('book:title'));
  if (!session) return null;
  return languages.map((words) => (
    <div className="picture" data-screen={screen} key={words.language} lang={words.language} inert>
      <WordsContext value={words}>
        <SessionProvider value={stillSession(session)}>
          <StepsProvider value={() => false}>
            <Page />
          </StepsProvider>
        </SessionProvider>
      </WordsContext>
    </div>
  ));
}

/** The page of a screen as a made-up case shows it, drawn once it is opened. */
export function Picture({ screen }: { screen: ScreenId }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('book:picture')}</summary>
      {isOpen ? <Drawing screen={screen} /> : null}
    </details>
  );
}
