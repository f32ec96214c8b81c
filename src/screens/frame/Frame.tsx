import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { useSession } from '../session';
import { ClearCase } from './ClearCase';
import { DangerLine } from './DangerLine';
import { Footer } from './Footer';
import { Header } from './Header';
import { Notice } from './Notice';

function SkipLink() {
  const { t } = useWords();
  const skip = () => document.querySelector<HTMLElement>('main')?.focus();
  return <button type="button" className="skip" onClick={skip}>{t('ui:skip')}</button>;
}

/** What stands around every screen; around the neutral page, nothing. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const { view: { screen }, back } = useSession();
  const [clearing, setClearing] = useState<string | undefined>(undefined);
  const asks = clearing === screen && screen !== 'notes';
  const main = (
    <main className="page" data-screen={screen} id="main" tabIndex={-1}>
      {screen === 'notes' ? null : <Notice />}
      {asks ? <ClearCase onDone={() => setClearing(undefined)} /> : children}
    </main>
  );
  if (screen === 'notes') return main;
  return (
    <>
      <SkipLink />
      <Header />
      <DangerLine />
      <div className="page-top">{back ? <Button action="back" look="link" onPress={back}>{t('ui:actions/back')}</Button> : null}</div>
      {main}
      {asks ? null : <Footer onClear={() => setClearing(screen)} />}
    </>
  );
}
