import { createRoot } from 'react-dom/client';
import { loadLaterScreens } from '../screens/use-later';
import { loadLaterWords, openLanguage } from '../words/languages';
import { Address } from './address';
import { App } from './App';
import { openCase } from './case-store';
import { DeviceCopies } from './device-copy';
import { firstLanguage, forgetCase, keepCase, keptCase } from './device';
import { FallbackBoundary } from './fallback';
import { keep, readKept } from './kept-case';
import './style.scss';

const text = keptCase();
const kept = text === undefined ? undefined : readKept(text);
const isUnreadable = kept === 'unreadable';
if (isUnreadable) forgetCase();

const store = openCase(isUnreadable ? undefined : kept, () => new Date());
store.subscribe(() => (store.isEmpty() ? forgetCase() : keepCase(keep(store.view()))));

const language = firstLanguage();
document.documentElement.lang = language;
// Where the words cannot be fetched, the plain text of the page stays, with 999 and 101.
await openLanguage(language);
const copies = new DeviceCopies();
const address = new Address(store);
address.start();
if (isUnreadable) store.tell('stored-unreadable');
createRoot(document.getElementById('root')!).render(
  <FallbackBoundary><App store={store} address={address} copies={copies} /></FallbackBoundary>,
);
// The rest follows once the first screen is there, so that it is at hand where the signal fails.
void Promise.allSettled([loadLaterScreens(), loadLaterWords(language)]).then(() => (import.meta.env.PROD ? copies.keep() : undefined));
