import { useCallback, useRef, useState } from 'react';
import { DangerLine } from '../../wizard/frame/DangerLine';
import { chooseLanguage } from '../../session/device';
import { useWords } from '../../words/words';
import { findScenario } from '../model/load';
import { MadeUpBand } from '../parts/TrainingFrame';
import { KeysPanel } from './KeysPanel';
import { restOf } from './show';
import type { ShowStore } from './show-store';
import { useCommands } from './use-commands';
import { useOverflow } from './use-overflow';
import { useShortcuts } from './use-shortcuts';
import { useShow } from './use-show';
import { WallFoot } from './WallFoot';
import { WallLanguages } from './WallLanguages';
import { WallMain } from './WallMain';

function Top({ store }: { store: ShowStore }) {
  const { t } = useWords();
  const { show } = useShow(store);
  return (
    <header className="wall__top">
      <MadeUpBand />
      <DangerLine />
      <p className="wall__step">{t('training:presenter/step', { step: show.step + 1, total: store.stops.length })}</p>
      <WallLanguages store={store} onChoose={chooseLanguage} />
    </header>
  );
}

/** The big screen: what the room sees, and below it all controls. `hasFailed`: the language asked for could not be loaded. */
export function WallFrame({ store, hasFailed }: { store: ShowStore; hasFailed: boolean }) {
  const { t, language } = useWords();
  const { show, stop } = useShow(store);
  const main = useRef<HTMLElement>(null);
  const [hasKeys, setKeys] = useState(false);
  const showKeys = useCallback(() => setKeys((is) => !is), []);
  const { on, set } = useShortcuts(useCommands(store, showKeys));
  const isLong = useOverflow(main, store, `${language} ${restOf(show)} ${String(hasKeys)}`);
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
        {hasKeys ? <KeysPanel on={on} set={set} /> : scenario ? <WallMain scenario={scenario} store={store} /> : null}
      </main>
      <WallFoot store={store} isLong={isLong} hasKeys={hasKeys} onKeys={showKeys} />
    </div>
  );
}
