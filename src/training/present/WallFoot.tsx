import { useState } from 'react';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { Lay, Scroll, WayOn } from './Controls';
import { OwnWindow, WindowNote } from './OwnWindow';
import type { ShowStore } from './show-store';
import { nameOf } from './stop-words';
import { useShow } from './use-show';

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

interface Props {
  readonly store: ShowStore;
  /** What is shown is longer than its room. */
  readonly isLong: boolean;
  /** The shortcuts are shown. */
  readonly hasKeys: boolean;
  readonly onKeys: () => void;
}

/** All controls of the big screen, and what to do where the presenter's window did not open. */
export function WallFoot({ store, isLong, hasKeys, onKeys }: Props) {
  const { t } = useWords();
  const [isAsked, setAsked] = useState(false);
  return (
    <footer className="wall__controls">
      <Spoken store={store} />
      <WindowNote store={store} isAsked={isAsked} />
      <WayOn store={store} />
      {isLong ? <Scroll store={store} /> : null}
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
