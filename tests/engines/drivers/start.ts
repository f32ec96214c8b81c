import type { Browser, Wishes } from './browser.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

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
