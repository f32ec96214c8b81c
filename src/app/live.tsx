import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { Address } from '../session/address';
import { type CaseStore, openCase } from '../session/case-store';
import { chooseLanguage } from '../session/device';
import { currentEntry } from '../session/history-entry';
import { keepOn } from '../session/keep-on';
import type { TakenUp } from '../session/kept-case';
import { screenAt } from '../session/screen-address';
import { type Notice, type Session, SessionProvider } from '../session/session';
import { keepsCases, liveShelf } from '../session/live-shelf';
import { clearWhatIsOver, followOtherTabs } from '../session/other-tabs';
import type { readKept } from '../session/take-up';
import type { TrainingLoads } from '../training/loads';
import { DeviceCopyProvider } from '../wizard/frame/device-copy';
import { Frame } from '../wizard/frame/Frame';
import { LanguageChoiceProvider } from '../wizard/frame/language-choice';
import { LoadsProvider, type Part } from '../wizard/frame/loads';
import { countSteps, StepsProvider } from '../wizard/frame/steps';
import { screens } from '../wizard/screens';
import type { Language } from '../words/languages';
import { usePageLanguage } from '../words/page-language';
import type { DeviceCopies } from './device-copy';
import { hiddenMark } from './early/marks';
import { takeEarlyTick } from './first-screen';

/**
 * What the person is told when the app opens: that a case could not be taken up, or not whole; that there was one under way here of
 * which nothing is kept; or that this browser keeps none. `taken`: what was kept in the tab.
 */
function firstNotice(taken: TakenUp | 'unreadable' | undefined): Notice | undefined {
  if (taken === 'unreadable') return 'stored-unreadable';
  if (!keepsCases()) return 'keeps-nothing';
  if (taken) return taken.lost;
  const wasUnderWay = (currentEntry()?.number ?? 0) > 0 && [undefined, 'notes'].includes(screenAt(location.hash));
  return wasUnderWay ? 'nothing-kept' : undefined;
}

/** The app: the case as it stands, on its screen, within the frame. */
export function App({ store, address, copies }: { store: CaseStore; address: Address; copies: DeviceCopies }) {
  const view = useSyncExternalStore(store.subscribe, store.view);
  const copyState = useSyncExternalStore(copies.subscribe, copies.state);
  usePageLanguage();
  const session: Session = {
    ...store,
    view,
    back: address.back(),
    madeUp: false,
    addressOf: address.of,
  };
  const [steps] = useState(countSteps);
  const Screen = screens[view.screen];
  const choose = (next: Language | undefined) => (next ? chooseLanguage(next) : store.tell('language-failed'));
  return (
    <SessionProvider value={session}>
      <LanguageChoiceProvider value={choose}>
        <DeviceCopyProvider value={{ state: copyState, useNewVersion: copies.useNewVersion }}>
          <StepsProvider value={steps}>
            <Frame>
              <Screen key={view.screen} />
            </Frame>
          </StepsProvider>
        </DeviceCopyProvider>
      </LanguageChoiceProvider>
    </SessionProvider>
  );
}

/** Says on the page whether it is that of Hide: then nothing else is shown in its place, whatever fails. */
const markHidden = (store: CaseStore): void =>
  void document.documentElement.toggleAttribute(hiddenMark, store.view().screen === 'notes');

/** The parts that the live case fetches. */
interface LiveLoads extends Pick<TrainingLoads, 'later' | 'book' | 'stateCorner'> {
  readonly takeUp: Part<{ readonly readKept: typeof readKept }>;
}

/** The live case: the one kept in this tab, or a new one, at the address that was opened. Rejects where what reads a kept one cannot be fetched. */
export async function openLive(copies: DeviceCopies, loads: LiveLoads): Promise<ReactNode> {
  const wasLeft = await liveShelf.open();
  const text = liveShelf.kept();
  const taken = text === undefined ? undefined : (await loads.takeUp.load()).readKept(text, 'live');
  const kept = typeof taken === 'object' ? taken.kept : undefined;
  const store = openCase(kept && { ...kept, hidden: kept.hidden || wasLeft }, () => new Date());
  if (taken === 'unreadable') liveShelf.forget();
  followOtherTabs(store, liveShelf);
  clearWhatIsOver(store, liveShelf);
  keepOn(store, liveShelf, 'live');
  markHidden(store);
  store.subscribe(() => markHidden(store));
  const notice = firstNotice(taken);
  const address = new Address(store);
  address.start();
  takeEarlyTick(store);
  if (notice) store.tell(notice);
  void loads.stateCorner?.load().then(({ showState }) => showState(store));
  return (
    <LoadsProvider value={loads}>
      <App store={store} address={address} copies={copies} />
    </LoadsProvider>
  );
}
