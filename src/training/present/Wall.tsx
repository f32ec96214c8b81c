import { useCallback, useEffect, useRef, useState } from 'react';
import { numberOf } from '../../chart/state-words';
import { Address } from '../../session/address';
import { openCase } from '../../session/case-store';
import { chooseLanguage } from '../../session/device';
import { type SessionSource, still } from '../../session/session';
import { trainingStorage } from '../../session/storage';
import { baseOf } from '../../session/training-address';
import { Button } from '../../ui/Button';
import { DangerLine, Ring999 } from '../../wizard/frame/DangerLine';
import { StepsProvider } from '../../wizard/frame/steps';
import { changeLanguage } from '../../words/languages';
import { useWords } from '../../words/words';
import { findScenario } from '../cases/load';
import { MadeUpBand, TrainingSession } from '../parts/TrainingSession';
import { FullScreen, Lay, Scroll, WallLanguages, WayOn } from './Controls';
import { isGroupAsked } from './Group';
import { WallMain } from './WallMain';
import { KeysPanel, useCommands, useShortcuts } from './shortcuts';
import { restOf } from './show';
import { type ShowStore, useShow } from './show-store';
import { nameOf } from './stop-words';
import { onChart } from './told';
import { useAwake, useRoom } from './use-room';
import { windowAddress } from './windows';

const addressOf = (store: ShowStore): string => windowAddress(store.scenario, 'presenter', store.view().show);

/** Opens the presenter's own window. It gets nothing of this tab's storage: the live case stays where it is. */
const openWindow = (store: ShowStore): void =>
  void window.open(addressOf(store), '_blank', 'popup,noopener,width=960,height=900');

/** The button of the presenter's own window. */
function OwnWindow({ store, onOpen }: { store: ShowStore; onOpen: () => void }) {
  const { t } = useWords();
  if (!store.canPair) return null;
  return (
    <Button
      action="own-window"
      look="secondary"
      onPress={() => {
        openWindow(store);
        onOpen();
      }}
    >
      {t('training:presenter/actions/window')}
    </Button>
  );
}

/** What to do where the window did not open, or where this browser keeps no two windows in step. */
function WindowNote({ store, isAsked }: { store: ShowStore; isAsked: boolean }) {
  const { t } = useWords();
  const { isPaired } = useShow(store);
  if (!store.canPair)
    return (
      <p className="wall__note" role="status">
        {t('training:presenter/pair/none')}
      </p>
    );
  if (!isAsked || isPaired) return null;
  const address = addressOf(store);
  return (
    <p className="wall__note" role="status">
      {t('training:presenter/pair/waiting')}{' '}
      <a href={address} target="_blank" rel="noopener">{`${location.origin}${address}`}</a>
    </p>
  );
}

/** Tells a voice what the page now shows: focus stays on the control that was pressed. */
function Spoken({ store }: { store: ShowStore }) {
  const words = useWords();
  const { show, stop } = useShow(store);
  const said = show.revealed ? words.t('training:presenter/answerShown') : nameOf(words, stop);
  return (
    <p className="nhsuk-u-visually-hidden" role="status">
      {said}
    </p>
  );
}

interface WallFootProps {
  readonly store: ShowStore;
  /** What is shown is longer than its room. */
  readonly isLong: boolean;
  /** The shortcuts are shown. */
  readonly hasKeys: boolean;
  readonly onKeys: () => void;
  /** What the group says is taken here. */
  readonly hasGroup: boolean;
  readonly onGroup: () => void;
}

/** All controls of the big screen, and what to do where the presenter's window did not open. */
function WallFoot({ store, isLong, hasKeys, onKeys, hasGroup, onGroup }: WallFootProps) {
  const { t } = useWords();
  const [isAsked, setAsked] = useState(false);
  const { show, stop, isPaired } = useShow(store);
  return (
    <footer className="wall__controls">
      <Spoken store={store} />
      <WindowNote store={store} isAsked={isAsked} />
      <WayOn store={store} />
      {isLong && show.shows !== 'chart' ? <Scroll store={store} /> : null}
      {!isPaired && isGroupAsked(stop, show) ? (
        <Button action="group" look="secondary" data={{ 'data-open': String(hasGroup) }} onPress={onGroup}>
          {t('training:presenter/group/here')}
        </Button>
      ) : null}
      <span className="wall__gap" />
      <Lay store={store} what="steps" />
      <Lay store={store} what="chart" />
      <Lay store={store} what="qr" />
      <OwnWindow store={store} onOpen={() => setAsked(true)} />
      <Button action="keys" look="secondary" onPress={onKeys}>
        {t(hasKeys ? 'training:presenter/actions/toStep' : 'training:presenter/actions/keys')}
      </Button>
    </footer>
  );
}

function Top({ store }: { store: ShowStore }) {
  const { t } = useWords();
  const { show, way } = useShow(store);
  return (
    <header className="wall__top">
      <MadeUpBand />
      <Ring999 />
      <DangerLine />
      <p className="wall__step">{t('training:presenter/step', { step: numberOf(onChart(way, show).screen) })}</p>
      <FullScreen />
      <WallLanguages store={store} onChoose={chooseLanguage} />
    </header>
  );
}

/** The big screen: what the room sees, and below it all controls. `hasFailed`: the language asked for could not be loaded. */
export function WallFrame({ store, hasFailed }: { store: ShowStore; hasFailed: boolean }) {
  const { t, language } = useWords();
  const { show, stop, isPaired } = useShow(store);
  const main = useRef<HTMLElement>(null);
  const [hasKeys, setKeys] = useState(false);
  const [wantsGroup, setGroup] = useState(false);
  // With a window of their own, the presenter takes it there.
  const hasGroup = wantsGroup && !isPaired;
  useAwake(store.isStill);
  const showKeys = useCallback(() => setKeys((is) => !is), []);
  const { on, set } = useShortcuts(useCommands(store, showKeys), store.isStill);
  const isLong = useRoom(main, store, `${language} ${restOf(show)} ${String(hasKeys)} ${String(hasGroup)}`);
  // Found anew each time: the words of another language may have come.
  const scenario = findScenario(store.scenario);
  return (
    <div className="wall">
      <Top store={store} />
      <main
        className="page wall__main"
        data-screen={stop.step.screen}
        data-show={restOf(show)}
        id="main"
        tabIndex={isLong ? 0 : -1}
        ref={main}
      >
        {hasFailed ? (
          <p className="said" role="alert">
            {t('ui:notices/language-failed')}
          </p>
        ) : null}
        {hasKeys ? (
          <KeysPanel on={on} set={set} isPage />
        ) : scenario ? (
          <WallMain scenario={scenario} store={store} hasGroup={hasGroup} />
        ) : null}
      </main>
      <WallFoot
        store={store}
        isLong={isLong}
        hasKeys={hasKeys}
        onKeys={showKeys}
        hasGroup={hasGroup}
        onGroup={() => setGroup(!wantsGroup)}
      />
    </div>
  );
}

// Focus stays on the control that was pressed, for who goes on by the keyboard.
const keepsFocus = () => false;

/** Changes to the language that either window asks for. Returns whether it could not be loaded: then the language stays, and can be asked for again. */
function useWallLanguage(store: ShowStore): boolean {
  const { language } = useWords();
  const { language: wanted } = useShow(store);
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

function InLanguage({ store }: { store: ShowStore }) {
  const hasFailed = useWallLanguage(store);
  return (
    <StepsProvider value={keepsFocus}>
      <WallFrame store={store} hasFailed={hasFailed} />
    </StepsProvider>
  );
}

/** The model's case at the stop that is shown. Nothing can be done in it; its links lead to other stops. */
function shownCase({ stop: { step }, show }: ReturnType<typeof useShow>, base: string): Partial<SessionSource> {
  const { context, log } = show.revealed ? step.after : step.before;
  return {
    actor: still({ screen: step.screen, context, log, drafts: {}, said: {}, notice: undefined }),
    back: () => undefined,
    can: () => false,
    addressOf: (screen) => base + screen,
  };
}

/** While the presenter works in another window, the room sees no ring about what was pressed last in this one; it comes back with them. */
function useNoRingWhileAway(): void {
  useEffect(() => {
    let left: HTMLElement | undefined;
    const away = () => {
      left = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
      left?.blur();
    };
    const back = () => left?.focus({ preventScroll: true });
    window.addEventListener('blur', away);
    window.addEventListener('focus', back);
    return () => {
      window.removeEventListener('blur', away);
      window.removeEventListener('focus', back);
    };
  }, []);
}

/** The big screen: a scenario as the model walks it, shown to a room. */
export function Wall({ store }: { store: ShowStore }) {
  const [own] = useState(() => openCase(undefined, () => new Date(), true));
  const [address] = useState(() => new Address(own, trainingStorage, baseOf(store.scenario)));
  useNoRingWhileAway();
  useEffect(() => {
    document.documentElement.classList.add('on-wall');
    return store.start();
  }, [store]);
  return (
    <TrainingSession store={own} address={address} own={shownCase(useShow(store), baseOf(store.scenario, 'present'))}>
      <InLanguage store={store} />
    </TrainingSession>
  );
}
