import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveStorage } from '../../src/session/live-storage';
import { followTabs } from '../../src/session/other-tabs';
import { caseOn } from '../support/app';
import { groomed } from '../support/cases';

const posted: unknown[] = [];
let hear: (data: unknown) => void;
vi.stubGlobal(
  'BroadcastChannel',
  class {
    postMessage = (data: unknown) => posted.push(data);
    addEventListener = (_: string, listener: (event: { data: unknown }) => void) => {
      hear = (data) => listener({ data });
    };
  },
);

/** A case in this tab, stored under the id `mine`, and its storage. */
function followed() {
  const store = caseOn(groomed, 'referrals');
  const storage = { id: () => 'mine', isDestroyed: () => Promise.resolve(false), isStale: () => false };
  followTabs(store, storage as unknown as LiveStorage);
  return { store, storage: storage as unknown as LiveStorage };
}
beforeEach(() => posted.splice(0));

describe('a case that is in several tabs', () => {
  it('tells the others that it was cleared', () => {
    followed().storage.onForgotten?.('mine');
    expect(posted).toEqual([{ id: 'mine', cleared: true }]);
  });
  it('tells the others once that it was hidden', () => {
    const { store } = followed();
    store.send({ type: 'hide' });
    store.tell('stored-unreadable');
    expect(posted).toEqual([{ id: 'mine', cleared: false }]);
  });
  it('tells them nothing where it was left alone: one of them may be in a call', () => {
    followed().store.send({ type: 'hide', unasked: true });
    expect(posted).toEqual([]);
  });
  it('is cleared and hidden as another tab says', () => {
    const { store } = followed();
    hear({ id: 'mine', cleared: false });
    expect([store.view().screen, store.isEmpty()]).toEqual(['notes', false]);
    hear({ id: 'mine', cleared: true });
    expect([store.view().screen, store.isEmpty()]).toEqual(['notes', true]);
  });
  it.each([{ id: 'other', cleared: true }, { id: 'mine' }, 'mine'])('does not heed %o', (data) => {
    const { store } = followed();
    hear(data);
    expect([store.view().screen, store.isEmpty()]).toEqual(['referrals', false]);
  });
});
