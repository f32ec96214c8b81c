import { tried } from '../../session/tried';
import { watched } from '../../session/watched';
import { readShared, type Shared, silent } from './shared';

/** What a showing looks like from one of its windows. */
interface ShowView extends Shared {
  /** Whether the other window is there. */
  readonly isPaired: boolean;
}

/** A showing as one window holds it: kept in its tab, and told to its listeners with each change. */
export function holdShow(scenario: string, from: ShowView) {
  const held = watched(from);
  return {
    ...held,
    /** What the windows hold in common, to be told to another. */
    shared: () => sharedIn(held.view()),
    set: (next: Partial<ShowView>) => {
      const view = { ...held.view(), ...next };
      keepShared(scenario, sharedIn(view));
      held.set(view);
    },
  };
}
export type HeldShow = ReturnType<typeof holdShow>;

const sharedIn = ({ turn, by, show, timer, route, room, language }: ShowView): Shared => ({
  turn,
  by,
  show,
  timer,
  route,
  room,
  language,
});

const key = 'clear-steps.show';

/** Keeps in this tab how a showing stands, so that a reload takes it up: no case, no name, and nothing of what the group said. */
const keepShared = (scenario: string, shared: Shared): void =>
  void tried(() => sessionStorage.setItem(key, JSON.stringify({ scenario, shared: { ...shared, room: undefined } })));

/** How the showing of a scenario stood in this tab; undefined where nothing, or something else, is kept. */
export function keptShared(scenario: string, stops: number): Shared | undefined {
  const kept = tried(
    () => JSON.parse(sessionStorage.getItem(key) ?? 'null') as { scenario?: unknown; shared?: object } | null,
  );
  return kept?.scenario === scenario ? readShared({ ...kept.shared, room: silent }, stops) : undefined;
}

/** Forgets it, once the showing is left for the list of cases. */
export const forgetShared = (): void => void tried(() => sessionStorage.removeItem(key));
