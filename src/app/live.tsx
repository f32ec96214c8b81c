import type { ReactNode } from 'react';
import { Address } from '../session/address';
import { openCase } from '../session/case-store';
import { readKept } from '../session/kept-case';
import { keepOn } from '../session/keep-on';
import { liveShelf } from '../session/shelf';
import { LoadsProvider } from '../wizard/frame/loads';
import { App } from './App';
import { takeEarlyTick } from './first-screen';
import type { DeviceCopies } from './device-copy';
import { firstNotice } from './first-notice';
import { loads } from './loads';

/** The live case: the one kept in this tab, or a new one, at the address that was opened. */
export function openLive(copies: DeviceCopies): ReactNode {
  const text = liveShelf.kept();
  const taken = text === undefined ? undefined : readKept(text, 'live');
  const store = openCase(typeof taken === 'object' ? taken.kept : undefined, () => new Date());
  if (taken === 'unreadable') liveShelf.forget();
  keepOn(store, liveShelf, 'live');
  const address = new Address(store);
  const hash = location.hash;
  address.start();
  takeEarlyTick(store);
  const notice = firstNotice(taken, hash);
  if (notice) store.tell(notice);
  void loads.stateCorner?.load().then(({ showState }) => showState(store));
  return (
    <LoadsProvider value={loads}>
      <App store={store} address={address} copies={copies} />
    </LoadsProvider>
  );
}
