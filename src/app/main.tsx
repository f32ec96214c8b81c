import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadLater } from '../screens/use-later';
import { firstLanguage } from '../store/device';
import { loadLaterWords, openLanguage } from '../words/languages';
import { DeviceCopies } from './device-copy';
import { FallbackBoundary } from './fallback';
import { openLive } from './live';
import { partOf, stayApart } from './parts';
import './style.scss';

const copies = new DeviceCopies();

async function open(): Promise<ReactNode> {
  if (partOf(location.hash) === 'live') return openLive(copies);
  return (await import('../training/open')).openTraining(location.hash);
}

// Nothing here is awaited at the top: what is fetched later imports from this file's chunk, and would wait for it for ever.
async function start(): Promise<void> {
  const language = firstLanguage();
  document.documentElement.lang = language;
  // Where the words or the part cannot be fetched, the plain text of the page stays, with 999 and 101.
  await openLanguage(language);
  createRoot(document.getElementById('root')!).render(<FallbackBoundary>{await open()}</FallbackBoundary>);
  // The rest follows once the first screen is there, so that it is at hand where the signal fails.
  await Promise.allSettled([loadLater(), loadLaterWords(language)]);
  if (import.meta.env.PROD) await copies.keep();
}

stayApart();
void start();
