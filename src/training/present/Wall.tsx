import { type RefObject, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { chooseLanguage } from '../../words/first-language';
import { noExtras, type SessionSource, still } from '../../session/session';
import { baseOf } from '../../session/addresses';
import { Button } from '../../ui/controls';
import { DangerLine, Ring999 } from '../../wizard/frame/DangerLine';
import { StepsProvider } from '../../wizard/frame/Heading';
import { changeLanguage, othersThan } from '../../words/languages';
import { Tagged } from '../../words/words';
import type { Scenario } from '../model/scenario';
import { MadeUpBand, NoCase } from '../parts/TrainingSession';
import { FullScreen, OverlayButton, WallLanguages, WayOn } from './Controls';
import { isGroupAsked } from './Group';
import { WallMain } from './WallMain';
import { isLong, KeysPanel, useShortcuts } from './shortcuts';
import { restOf } from './show';
import { momentAt, Showing, useShow, nameOf } from './Showing';
import { useAwake } from '../../ui/awake';
import { type ShowStore, windowAddress } from './show-store';

const addressOf = (store: ShowStore): string => windowAddress(store.scenario, 'presenter', store.view().show);

/** The smallest text, in per cent of its normal size, that can still be read from the back row. */
const least = 72;

const setFit = (part: HTMLElement, size: number): void => part.style.setProperty('--fit', String(size / 100));

/** Shrinks the text of a part to fit, by bisection. If it cannot fit, it keeps its size and scrolls. */
function fit(part: HTMLElement): void {
  part.style.removeProperty('--fit');
  if (!isLong(part)) return;
  let size = least - 1;
  for (const more of [14, 8, 4, 2, 1]) {
    setFit(part, size + more);
    if (!isLong(part)) size += more;
  }
  if (size < least) part.style.removeProperty('--fit');
  else setFit(part, size);
}

/** Fits the text of a part to its space. Returns whether it must scroll even so. `shown`: its content, measured on change. */
function useRoom(part: RefObject<HTMLElement | null>, shown: string): boolean {
  const [needsScroll, setNeedsScroll] = useState(false);
  useLayoutEffect(() => {
    if (part.current) fit(part.current);
  });
  useEffect(() => {
    const element = part.current;
    if (!element) return undefined;
    element.scrollTo?.(0, 0);
    // Scrolls the revealed answer into view.
    element.querySelector('input:checked + label')?.scrollIntoView?.({ block: 'nearest' });
    const measure = () => setNeedsScroll(isLong(element));
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver((changed) => {
      if (changed.some(({ target }) => target === element)) fit(element);
      measure();
    });
    [element, ...element.children].forEach((one) => observer.observe(one));
    return () => observer.disconnect();
  }, [part, shown]);
  return needsScroll;
}

/** What to do if the presenter's window did not open, or if this browser cannot keep two windows in step. */
function WindowNote({ isAsked }: { isAsked: boolean }) {
  const { t, store, isPaired } = useShow();
  if (store.canPair && (!isAsked || isPaired)) return null;
  const address = addressOf(store);
  return (
    <p className="wall__note" role="status">
      {t(`training:presenter/pair/${store.canPair ? 'waiting' : 'none'}`)}{' '}
      {store.canPair ? <a href={address} target="_blank" rel="noopener">{`${location.origin}${address}`}</a> : null}
    </p>
  );
}

/** Whether something is on this screen, and what turns it on and off: the shortcuts, and the group's choices. */
type Turns = Readonly<Record<'keys' | 'group', readonly [is: boolean, turn: () => void]>>;

/** The controls of the big screen, and what to do if the presenter's window did not open. */
function WallFoot({ keys: [hasKeys, onKeys], group: [hasGroup, onGroup] }: Turns) {
  const [isAsked, setAsked] = useState(false);
  const { t, words, store, show, stop, isPaired } = useShow();
  // `noopener`: the window gets none of this tab's session storage, so that it holds no live case.
  const openWindow = () => {
    window.open(addressOf(store), '_blank', 'popup,noopener,width=960,height=900');
    setAsked(true);
  };
  return (
    <footer className="wall__controls">
      {/* Announces what the page now shows, because focus stays on the control that was pressed. */}
      <p className="nhsuk-u-visually-hidden" role="status">
        {show.revealed ? t('training:presenter/answerShown') : nameOf(words, stop)}
      </p>
      <WindowNote isAsked={isAsked} />
      <WayOn />
      {!isPaired && isGroupAsked(stop, show) ? (
        <Button action="group" look="secondary" data={{ 'data-open': String(hasGroup) }} onPress={onGroup}>
          {t('training:presenter/group/here')}
        </Button>
      ) : null}
      <span className="wall__gap" />
      <WallLanguages of={othersThan(words.language)} onChoose={chooseLanguage} />
      <OverlayButton what="chart" />
      <OverlayButton what="qr" />
      <FullScreen />
      <Button action="keys" look="link" onPress={onKeys}>
        {t(hasKeys ? 'training:presenter/actions/toStep' : 'training:presenter/actions/keys')}
      </Button>
      {store.canPair ? (
        <Button action="own-window" look="link" onPress={openWindow}>
          {t('training:presenter/actions/window')}
        </Button>
      ) : null}
    </footer>
  );
}

function Top() {
  const { place, said, saidIn } = useShow();
  return (
    <header className="wall__top">
      <MadeUpBand />
      <Tagged as="p" className="wall__title" lang={saidIn} text={said.title} />
      <p className="wall__step">{place}</p>
      <Ring999 />
      <DangerLine />
    </header>
  );
}

function WallFrame() {
  const { t, words, store, show, stop, isPaired } = useShow();
  const main = useRef<HTMLElement>(null);
  const [wantsGroup, setGroup] = useState(false);
  // A presenter with a window of their own takes the group's choices there.
  const hasGroup = wantsGroup && !isPaired;
  const hasFailed = useShownLanguage();
  useAwake();
  const { isOpen: hasKeys, setOpen } = useShortcuts(store);
  const needsScroll = useRoom(main, `${words.language} ${restOf(show)} ${String(hasKeys)} ${String(hasGroup)}`);
  return (
    <div className="wall">
      <Top />
      <main
        className="page wall__main"
        data-screen={stop.step.screen}
        data-show={restOf(show)}
        id="main"
        tabIndex={needsScroll ? 0 : -1}
        ref={main}
      >
        {hasFailed ? (
          <p className="said" role="alert">
            {t('ui:notices/language-failed')}
          </p>
        ) : null}
        {hasKeys ? <KeysPanel isPage /> : <WallMain hasGroup={hasGroup} />}
      </main>
      <WallFoot keys={[hasKeys, () => setOpen(!hasKeys)]} group={[hasGroup, () => setGroup(!wantsGroup)]} />
    </div>
  );
}

/**
 * Loads the language that either window asks for. If that fails, the old one stays and can be asked for again. Returns
 * whether it failed.
 */
function useShownLanguage(): boolean {
  const { words, store, language: wanted } = useShow();
  const { language } = words;
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (wanted === language) return;
    changeLanguage(wanted).then(
      () => setFailed(false),
      () => {
        setFailed(true);
        store.speak(language);
      },
    );
  }, [wanted, language, store]);
  return hasFailed;
}

/** Blurs the last control pressed while the presenter works in another window, so that the room sees no focus ring. */
function useNoRingWhileAway(): void {
  useEffect(() => {
    let left: HTMLElement | undefined;
    const away = () => {
      left = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
      left?.blur();
    };
    const back = () => left?.focus({ preventScroll: true });
    const closed = new AbortController();
    window.addEventListener('blur', away, closed);
    window.addEventListener('focus', back, closed);
    return () => closed.abort();
  }, []);
}

// Focus stays on the control that was pressed, for people who use the keyboard.
const keepsFocus = () => false;

/** The big screen: the model's case at the stop shown, read-only, with links to other stops. */
export function Wall({ store, scenario }: { store: ShowStore; scenario: Scenario }) {
  const { show } = useSyncExternalStore(store.subscribe, store.view);
  const stop = store.stops[show.step]!;
  const base = baseOf(store.scenario, 'present');
  const own: Partial<SessionSource> = {
    actor: still({ screen: stop.step.screen, ...momentAt(stop, show), ...noExtras, notice: undefined }),
    can: () => false,
    addressOf: (other) => base + other,
  };
  useNoRingWhileAway();
  useEffect(() => {
    document.documentElement.classList.add('on-wall');
    return store.start();
  }, [store]);
  return (
    <NoCase base={base} own={own}>
      <Showing store={store} from={scenario}>
        <StepsProvider value={keepsFocus}>
          <WallFrame />
        </StepsProvider>
      </Showing>
    </NoCase>
  );
}
