import { Component, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { firstLanguage } from '../words/first-language';
import { type Language, loadLazyWords, openLanguage } from '../words/languages';
import { WordsProvider } from '../words/words';
import { showPlainText } from './preboot/marks';
import { carryOnFrom, prebootFocus } from './first-screen';
import { noCopy } from '../wizard/frame/shown';
import { watched } from '../session/watched';
import { openLive } from './live';
import { loads } from './loads';
import { partOf, stayApart } from './parts';
import './style.scss';

const plainText = document.getElementById('fallback');

interface FallbackProps {
  readonly children: ReactNode;
  /** Told once, when the app is there. */
  readonly onShown: () => void;
}

/** A fault in the app leaves the plain text of the page, with 999 and 101, never an empty one; what was kept stays kept. */
class FallbackBoundary extends Component<FallbackProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidMount(): void {
    if (this.state.failed) return;
    plainText?.remove();
    this.props.onShown();
  }

  override componentDidCatch(): void {
    showPlainText(plainText);
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}

/** Asks for the styles as a file where they do not hold within the page, since a host's own policy allows none there. */
function ensureStyles(): void {
  const within = document.querySelector<HTMLStyleElement>('style[data-file]');
  if (!within || within.sheet) return;
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href: within.dataset['file'] }),
  );
}

const copy = watched(noCopy);

async function open(): Promise<ReactNode> {
  if (partOf(location.hash) === 'live') return openLive(copy, loads);
  return (await loads.training.load()).openTraining(location.hash, loads);
}

// Nothing here is awaited at the top: what is fetched later imports from this file's chunk, and would wait for it for ever.
async function start(): Promise<void> {
  const language = firstLanguage();
  document.documentElement.lang = language;
  await openLanguage(language);
  const app = await open();
  const focus = prebootFocus();
  // At once: a tick between the reading of the first screen as it came and the app's own would be lost.
  const shown = (
    <FallbackBoundary onShown={() => carryOnFrom(focus)}>
      <WordsProvider>{app}</WordsProvider>
    </FallbackBoundary>
  );
  flushSync(() => createRoot(document.getElementById('root')!).render(shown));
  void fetchTheRest(language);
}

/** The rest follows once the first screen is there, so that it is at hand where the signal fails. */
async function fetchTheRest(language: Language): Promise<void> {
  await Promise.allSettled([loads.lazy.load(), loadLazyWords(language), loads.takeUp.load()]);
  if (import.meta.env.PROD) await (await loads.copy.load()).keepCopy(copy);
}

ensureStyles();
stayApart();
// Where the words or the part cannot be fetched, the plain text of the page stands, with 999 and 101.
start().catch((error: unknown) => {
  showPlainText();
  throw error;
});
