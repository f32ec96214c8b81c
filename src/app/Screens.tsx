import { useSelector } from '@xstate/react';
import { Activity, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { CaseStore, RunningCase } from '../session/case-store';
import { type CaseView, SessionProvider, type SessionSource } from '../session/session';
import { useLazy } from '../wizard/frame/LazyPart';
import { screens } from '../wizard/screens';

/** A screen as it is drawn. `ahead`: the case that it is drawn for, if the person has not got there yet. */
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
/** Each drawing has its own key, so that nothing of the one before, such as its errors, stays on it. */
function draw(screen: CaseView['screen'], source: SessionSource): ReactNode {
  const Screen = screens[screen];
  return (
    <SessionProvider value={source} key={++drawings}>
      <Screen />
    </SessionProvider>
  );
}

/** Gives the screens the case as it will be and, once the person has got there, as it is. */
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

/** After a step: the screen that was drawn ahead, if it was drawn for just this case, and otherwise a new one. */
function afterStep({ shown, drawn }: Places, view: CaseView, source: SessionSource): Places {
  const other = shown === 0 ? 1 : 0;
  if (drawn[other]?.ahead === view) return placed(other, drawn[other]);
  return placed(shown, { screen: view.screen, content: draw(view.screen, source) });
}

/** How long nothing changes before the next screen is drawn, in milliseconds. */
const pause = 100;
const host = () => Object.assign(document.createElement('div'), { className: 'drawn' });

/**
 * The current screen and, outside the document, the one that Continue leads to, drawn while the person reads. As that
 * one is no part of the page, nothing finds it, reads it out, prints it or submits it, and its ids disturb nothing. If
 * drawing it fails, React leaves it, and what is shown stays. Until all parts are there, it would only say so.
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
  // What has focus loses it while nothing of the page has changed: if it were taken out with its screen, the browser
  // would first lay out the page with no screen.
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
