import { expect } from 'vitest';
import { sidePages } from '#protocol/screens';
import { Address } from '../../src/session/address';
import type { CaseStore } from '../../src/session/case-store';

let stop: () => void = () => undefined;

/** The app with this case, opened at an address. It follows the browser until `close`. */
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

/** Waits until the browser has come to this screen, in the case and in the address: that of a live case tells nothing. */
export const isAt = (store: CaseStore, screen: string) => {
  const hash = sidePages.some((page) => page === screen) ? `#/${screen}` : '#/';
  return expect.poll(() => [store.view().screen, location.hash]).toEqual([screen, hash]);
};
