import { createRoot } from 'react-dom/client';
import { loadLaterScreens } from '../screens/use-later';
import { loadLaterWords, openLanguage } from '../words/languages';
import { Address } from './address';
import { App } from './App';
import { openCase } from './case-store';
import { DeviceCopies } from './device-copy';
import { firstLanguage, forgetCase, keptCase } from './device';
import { FallbackBoundary } from './fallback';
import { firstNotice } from './first-notice';
import { readKept } from './kept-case';
import { keepOn } from './keep-on';
import './style.scss';

const text = keptCase();
const taken = text === undefined ? undefined : readKept(text);
const store = openCase(typeof taken === 'object' ? taken.kept : undefined, () => new Date());
if (taken === 'unreadable') forgetCase();
keepOn(store);

const language = firstLanguage();
document.documentElement.lang = language;
// Where the words cannot be fetched, the plain text of the page stays, with 999 and 101.
await openLanguage(language);
const copies = new DeviceCopies();
const address = new Address(store);
const hash = location.hash;
address.start();
const notice = firstNotice(taken, hash);
if (notice) store.tell(notice);
createRoot(document.getElementById('root')!).render(
  <FallbackBoundary><App store={store} address={address} copies={copies} /></FallbackBoundary>,
);
// The rest follows once the first screen is there, so that it is at hand where the signal fails.
void Promise.allSettled([loadLaterScreens(), loadLaterWords(language)]).then(() => (import.meta.env.PROD ? copies.keep() : undefined));
