import { tried } from '../../session/tried';
import { readShared, type Shared } from './shared';

const key = 'clear-steps.show';

/** Keeps in this tab how a showing stands, so that a reload takes it up: no case, no name. */
export const keepShared = (scenario: string, { turn, by, show, timer, language }: Shared): void =>
  void tried(() =>
    sessionStorage.setItem(key, JSON.stringify({ scenario, shared: { turn, by, show, timer, language } })),
  );

/** How the showing of a scenario stood in this tab; undefined where nothing, or something else, is kept. */
export function keptShared(scenario: string, stops: number): Shared | undefined {
  const kept = tried(
    () => JSON.parse(sessionStorage.getItem(key) ?? 'null') as { scenario?: unknown; shared?: unknown } | null,
  );
  return kept?.scenario === scenario ? readShared(kept.shared, stops) : undefined;
}

/** Forgets it, once the showing is left for the list of cases. */
export const forgetShared = (): void => void tried(() => sessionStorage.removeItem(key));
