import { expect } from 'vitest';
import { sidePages } from '#protocol/screens';
import { Address } from '../../src/session/address';
import type { CaseStore } from '../../src/session/case-store';

let stop: () => void = () => undefined;

/** Opens the app with this case at an address. It follows the browser until `close`. */
export function openedAt(hash: string, store: CaseStore): { store: CaseStore; address: Address } {
  close();
  history.replaceState(null, '', hash);
  const address = new Address(store);
  stop = address.start();
  return { store, address };
}

export function close(): void {
  stop();
  stop = () => undefined;
}

/** Waits until the case and the address are at this screen. The address of a live case says nothing. */
export const isAt = (store: CaseStore, screen: string) => {
  const hash = sidePages.some((page) => page === screen) ? `#/${screen}` : '#/';
  return expect.poll(() => [store.view().screen, location.hash]).toEqual([screen, hash]);
};
