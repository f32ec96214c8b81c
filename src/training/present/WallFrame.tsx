import { useCallback, useRef, useState } from 'react';
import { chooseLanguage } from '../../session/device';
import { Button } from '../../ui/Button';
import { DangerLine, Ring999 } from '../../wizard/frame/DangerLine';
import { numberOf } from '../../chart/state-words';
import { useWords } from '../../words/words';
import { findScenario } from '../cases/load';
import { MadeUpBand } from '../parts/TrainingFrame';
import { Lay, Scroll, WayOn } from './Controls';
import { FullScreen } from './FullScreen';
import { isGroupAsked } from './GroupTurn';
import { KeysPanel } from './KeysPanel';
import { onChart } from './on-chart';
import { restOf } from './show';
import { windowAddress } from './show-address';
import { type ShowStore, useShow } from './show-store';
import { nameOf } from './stop-words';
import { useAwake } from './use-awake';
import { useCommands } from './use-commands';
import { useRoom } from './use-room';
import { useShortcuts } from './use-shortcuts';
import { WallLanguages } from './WallLanguages';
import { WallMain } from './WallMain';

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
