import { useSelector } from '@xstate/react';
import { Activity, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { CaseStore, RunningCase } from '../session/case-store';
import { type CaseView, SessionProvider, type SessionSource } from '../session/session';
import { useLazy } from '../wizard/frame/LazyPart';
import { screens } from '../wizard/screens';

/** A rendered screen. `ahead`: the case that it is rendered for, if the person has not reached it yet. */
interface Drawn {
  readonly screen: CaseView['screen'];
  readonly ahead?: CaseView;
  readonly content: ReactNode;
}

/** Two places: one for the current screen, and one for the screen that Continue leads to. */
interface Places {
  readonly shown: 0 | 1;
  readonly drawn: readonly [Drawn | undefined, Drawn | undefined];
}

const placed = (shown: 0 | 1, current: Drawn | undefined, other?: Drawn): Places => ({
  shown,
  drawn: shown === 0 ? [current, other] : [other, current],
});

let drawings = 0;
/** Renders a screen with a new key, so that it keeps no state, such as errors, of the one before. */
function draw(screen: CaseView['screen'], source: SessionSource): ReactNode {
  const Screen = screens[screen];
  return (
    <SessionProvider value={source} key={++drawings}>
      <Screen />
    </SessionProvider>
  );
}

/** Returns a source of the case as it will be and, once the person has reached it, as it is. */
function sourceAhead(source: SessionSource, ahead: RunningCase): SessionSource {
  const { actor, can } = source;
  const snapshot = { context: ahead };
  let isThere = false;
  const isReached = () => (isThere ||= actor.getSnapshot().context === ahead);
  return {
    ...source,
    can: (event) => (isReached() ? can(event) : ahead.chart.can(event)),
    actor: {
      subscribe: actor.subscribe.bind(actor),
      getSnapshot: () => (isReached() ? actor.getSnapshot() : snapshot),
    },
  };
}

/** After a step: the screen that was rendered ahead, if it was for exactly this case, otherwise a new one. */
function afterStep({ shown, drawn }: Places, view: CaseView, source: SessionSource): Places {
  const other = shown === 0 ? 1 : 0;
  if (drawn[other]?.ahead === view) return placed(other, drawn[other]);
  return placed(shown, { screen: view.screen, content: draw(view.screen, source) });
}

/** How long the case must stay unchanged before the next screen is rendered, in milliseconds. */
const pause = 100;
const host = () => Object.assign(document.createElement('div'), { className: 'drawn' });

/**
 * The current screen and the one that Continue leads to, rendered outside the document while the person reads. Nothing
 * can find, read out, print or submit that one, and its ids cause no clash. If rendering it fails, the current screen
 * stays. It waits until all lazy parts have loaded, because it would only say that they are loading.
 */
export function Screens({ store, source }: { store: CaseStore; source: SessionSource }) {
  const view = useSelector(store.actor, ({ context }) => context);
  const { lazy } = useLazy();
  const [hosts] = useState(() => [host(), host()] as const);
  const [places, setPlaces] = useState(() => afterStep(placed(0, undefined), view, source));
  const { shown, drawn } = places;
  const slot = useRef<HTMLDivElement>(null);
  if (drawn[shown]?.screen !== view.screen) setPlaces(afterStep(places, view, source));
  useLayoutEffect(() => slot.current?.replaceChildren(hosts[shown]), [hosts, shown]);
  // Blur before the screen is removed: if the focused element were removed with it, the browser would first lay out
  // the page with no screen.
  const { screen } = view;
  useEffect(
    () =>
      store.subscribe(() => {
        const at = document.activeElement;
        if (store.view().screen !== screen && at instanceof HTMLElement && slot.current?.contains(at)) at.blur();
      }),
    [store, screen],
  );
  useEffect(() => {
    const timer = setTimeout(() => {
      const ahead = lazy && store.ahead();
      const { screen } = ahead ?? view;
      const next = ahead && { screen, ahead, content: draw(screen, sourceAhead(source, ahead)) };
      setPlaces((now) => placed(now.shown, now.drawn[now.shown], next));
    }, pause);
    return () => clearTimeout(timer);
  }, [view, store, source, lazy]);
  return (
    <div className="drawn" ref={slot}>
      {hosts.map((at, place) =>
        createPortal(
          <Activity mode={place === shown ? 'visible' : 'hidden'}>{drawn[place]?.content}</Activity>,
          at,
          String(place),
        ),
      )}
    </div>
  );
}
