import type { Browser } from './browser.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

export interface Wishes {
  /** Where the app stands: complaints of other pages are not told. */
  readonly origin: string;
  /** The browser lets no page keep anything. */
  readonly refusesStorage: boolean;
}

const engines: Readonly<Record<string, (wishes: Wishes) => Promise<Browser>>> = {
  firefox: startFirefox,
  webkit: startWebKit,
};

/** The engine that is tried: tools/checks/engines.mjs says which. */
const engine = process.env['ENGINE'] ?? '';

/** Starts a new browser of the engine that is tried. */
export function startBrowser(wishes: Wishes): Promise<Browser> {
  const start = engines[engine];
  if (!start) throw new Error(`ENGINE is "${engine}"; it must be one of: ${Object.keys(engines).join(', ')}.`);
  return start(wishes);
}
