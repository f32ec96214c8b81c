import { type ReactNode, useMemo, useState, useSyncExternalStore } from 'react';
import { Address } from '../session/address';
import { type CaseStore, autosave, openCase } from '../session/case-store';
import { currentEntry } from '../session/history-entry';
import type { TakenUp } from '../session/kept-case';
import { screenAt } from '../session/addresses';
import { type Notice, SessionProvider } from '../session/session';
import { type Found, hideKept, keepsCases, liveStorage } from '../session/live-storage';
import type { Watched } from '../session/watched';
import { type DeviceCopy, DeviceCopyProvider } from '../wizard/frame/device-copy';
import { Frame } from '../wizard/frame/Frame';
import { LoadsProvider } from '../wizard/frame/LazyPart';
import type { loads } from './loads';
import { countSteps, StepsProvider } from '../wizard/frame/Heading';
import { usePageLanguage } from '../words/words';
import { Screens } from './Screens';
import { markHidden, takePrebootTick, wasHiddenBeforeBoot } from './first-screen';

/**
 * The notice to show when the app opens: that a case could not be restored, or only in part; that one was under way but
 * nothing was stored; or that this browser stores none. `found`: what the tab had. `taken`: what could be read of it.
 */
function firstNotice(found: Found | undefined, taken: TakenUp | 'unreadable' | undefined): Notice | undefined {
  if (found === 'locked') return 'stored-locked';
  if (taken === 'unreadable') return 'stored-unreadable';
  if (!keepsCases()) return 'keeps-nothing';
  if (taken) return taken.lost;
  const wasUnderWay = (currentEntry()?.number ?? 0) > 0 && [undefined, 'notes'].includes(screenAt(location.hash));
  return wasUnderWay || found === 'over' ? 'nothing-kept' : undefined;
}

/** The app: the current screen of the case within the frame. */
export function App({ store, address, copy }: { store: CaseStore; address: Address; copy: Watched<DeviceCopy> }) {
  const kept = useSyncExternalStore(copy.subscribe, copy.view);
  usePageLanguage();
  const source = useMemo(
    () => ({ ...store, back: () => address.back(), madeUp: false, addressOf: address.of }),
    [store, address],
  );
  const [steps] = useState(countSteps);
  return (
    <SessionProvider value={source}>
      <DeviceCopyProvider value={kept}>
        <StepsProvider value={steps}>
          <Frame>
            <Screens store={store} source={source} />
          </Frame>
        </StepsProvider>
      </DeviceCopyProvider>
    </SessionProvider>
  );
}

type LiveLoads = Pick<typeof loads, 'lazy' | 'book' | 'takeUp' | 'otherTabs'>;

/** Opens the stored case or a new one. It stays hidden if it was, even if it cannot be read. */
function openKept(taken: TakenUp | 'unreadable' | undefined, isHidden: boolean): CaseStore {
  const kept = typeof taken === 'object' ? taken.kept : undefined;
  if (taken === 'unreadable') void liveStorage.forget();
  const store = openCase(kept && { ...kept, hidden: kept.hidden || isHidden }, () => new Date());
  if (isHidden && !kept) store.send({ type: 'hide' });
  return store;
}

/**
 * Saves the case on this device, and follows other tabs with the same case. `isLocked`: for a case that could not be
 * opened, saves only whether it is hidden. Returns the case for the screens.
 */
function keepHere(store: CaseStore, loads: LiveLoads, isLocked: boolean): CaseStore {
  // First, so that the page is covered before anything else happens.
  store.subscribe(() => {
    const isHidden = store.view().screen === 'notes';
    markHidden(isHidden);
    if (isLocked) hideKept(isHidden);
  });
  const committed = autosave(store, liveStorage, 'live');
  void loads.otherTabs.load().then(
    ({ followTabs }) => followTabs(store, liveStorage),
    () => undefined,
  );
  return { ...store, committed };
}

/** Opens the case kept in this tab or a new one, at the current address. Rejects if `takeUp` cannot be loaded. */
export async function openLive(copy: Watched<DeviceCopy>, loads: LiveLoads): Promise<ReactNode> {
  const { found, isHidden: isStorageHidden } = await liveStorage.open();
  const isHidden = isStorageHidden || wasHiddenBeforeBoot();
  const text = liveStorage.kept();
  const taken = text === undefined ? undefined : (await loads.takeUp.load()).readKept(text, 'live');
  const store = keepHere(openKept(taken, isHidden), loads, found === 'locked');
  const notice = firstNotice(found, taken);
  const address = new Address(store);
  address.start();
  takePrebootTick(store);
  if (notice) store.tell(notice);
  return (
    <LoadsProvider value={loads}>
      <App store={store} address={address} copy={copy} />
    </LoadsProvider>
  );
}
