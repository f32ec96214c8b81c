import type { ReactNode } from 'react';
import { Address } from '../store/address';
import { openCase } from '../store/case-store';
import { readKept } from '../store/kept-case';
import { keepOn } from '../store/keep-on';
import { liveShelf } from '../store/shelf';
import { App } from './App';
import { takeEarlyTick } from './early';
import type { DeviceCopies } from './device-copy';
import { firstNotice } from './first-notice';

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
  if (import.meta.env.MODE === 'development') void import('../dev/StateCorner').then(({ showState }) => showState(store));
  return <App store={store} address={address} copies={copies} />;
}
