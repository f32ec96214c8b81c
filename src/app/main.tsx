import { Component, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { firstLanguage } from '../words/first-language';
import { type Language, loadLazyWords, openLanguage } from '../words/languages';
import { WordsProvider } from '../words/words';
import { partById } from '../wizard/hide/cover';
import { showPlainText } from './preboot/marks';
import { carryOnFrom, prebootFocus } from './first-screen';
import { noCopy } from '../wizard/frame/device-copy';
import { watched } from '../session/watched';
import { openLive } from './live';
import { loads } from './loads';
import { partOf, stayApart } from '../session/addresses';
import './style.scss';

const plainText = partById('fallback');

interface FallbackProps {
  readonly children: ReactNode;
  /** Called once, when the app is shown. */
  readonly onShown: () => void;
}

/** If the app fails, shows the plain text with 999 and 101 instead of an empty page. Stored data stays. */
class FallbackBoundary extends Component<FallbackProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidMount(): void {
    if (this.state.failed) return;
    try {
      this.props.onShown();
      plainText?.remove();
    } catch (error) {
      showPlainText(plainText);
      console.error(error);
    }
  }

  override componentDidCatch(): void {
    showPlainText(plainText);
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}

/** Loads the styles as a file if the host's policy blocks styles within the page. */
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

// No top-level await: lazy chunks import from this file's chunk and would wait for ever.
async function start(): Promise<void> {
  const language = firstLanguage();
  document.documentElement.lang = language;
  await openLanguage(language);
  const app = await open();
  const focus = prebootFocus();
  // Synchronously, so that no tick made between reading the initial screen and drawing the app is lost.
  const shown = (
    <FallbackBoundary onShown={() => carryOnFrom(focus)}>
      <WordsProvider>{app}</WordsProvider>
    </FallbackBoundary>
  );
  flushSync(() => createRoot(partById('root')!).render(shown));
  void fetchTheRest(language);
}

/** Loads the rest after the first screen, so that it is available without a signal. */
async function fetchTheRest(language: Language): Promise<void> {
  await Promise.allSettled([loads.lazy.load(), loadLazyWords(language), loads.takeUp.load()]);
  if (import.meta.env.PROD) await (await loads.copy.load()).keepCopy(copy);
}

ensureStyles();
stayApart();
// If the words or the code cannot be loaded, the plain text of the page is shown, with 999 and 101.
start().catch((error: unknown) => {
  showPlainText();
  throw error;
});
