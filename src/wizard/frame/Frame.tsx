import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';
import { ClearCase } from './ClearCase';
import { DangerLine } from './DangerLine';
import { Footer } from './Footer';
import { Header } from './Header';
import { Notice } from './Notice';

function SkipLink() {
  const { t } = useWords();
  const skip = () => document.querySelector<HTMLElement>('main')?.focus();
  return (
    <button type="button" className="skip" onClick={skip}>
      {t('ui:skip')}
    </button>
  );
}

interface Props {
  readonly children: ReactNode;
  /** Above everything: that the case is made up. */
  readonly band?: ReactNode;
  /** Between the top and the screen. */
  readonly beside?: ReactNode;
  /** The page is no screen of the case: its own name, and no Hide. */
  readonly page?: string | undefined;
  /** The foot; given how to ask whether to clear the case. */
  readonly foot?: (askToClear: () => void) => ReactNode;
}

/** What stands around every screen; around the neutral page, nothing. */
export function Frame({ children, band, beside, page, foot = (onClear) => <Footer onClear={onClear} /> }: Props) {
  const { t } = useWords();
  const {
    view: { screen },
    back,
  } = useSession();
  const [clearing, setClearing] = useState<string | undefined>(undefined);
  // Who leaves the question unanswered does not meet it again on the way back.
  if (clearing !== undefined && clearing !== screen) setClearing(undefined);
  const asks = clearing === screen;
  const main = (
    <main className="page" data-screen={page ?? screen} id="main" tabIndex={-1}>
      {screen === 'notes' ? null : <Notice />}
      {asks ? <ClearCase onDone={() => setClearing(undefined)} /> : children}
    </main>
  );
  if (screen === 'notes') return main;
  return (
    <>
      <SkipLink />
      {band}
      <Header hides={page === undefined} />
      <DangerLine />
      <div className="page-top">
        {back ? (
          <Button action="back" look="link" onPress={back}>
            {t('ui:actions/back')}
          </Button>
        ) : null}
      </div>
      {beside}
      {main}
      {asks ? null : foot(() => setClearing(screen))}
    </>
  );
}
