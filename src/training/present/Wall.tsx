import { useEffect, useState } from 'react';
import { StepsProvider } from '../../wizard/frame/steps';
import { type SessionSource, still } from '../../session/session';
import { Address } from '../../session/address';
import { openCase } from '../../session/case-store';
import { trainingShelf } from '../../session/shelf';
import { baseOf } from '../../session/training-address';
import { changeLanguage } from '../../words/languages';
import { useWords } from '../../words/words';
import { TrainingSession } from '../parts/TrainingSession';
import { type ShowStore, useShow } from './show-store';
import { WallFrame } from './WallFrame';

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
  const [address] = useState(() => new Address(own, trainingShelf, baseOf(store.scenario)));
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
