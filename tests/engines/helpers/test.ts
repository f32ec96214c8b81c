import { expect, test as base } from 'vitest';
import { type Host, startHost } from '../../journeys/helpers/host.ts';
import type { Browser } from '../drivers/browser.ts';
import { endAllPrograms } from '../drivers/programs.ts';
import { startBrowser } from '../drivers/start.ts';

/** The browser of all journeys that need none to themselves: to begin one takes more work than a short journey. */
interface Shared {
  browser?: Browser | undefined;
}

interface Journey {
  /** Whether it has a browser to itself, which it may close. */
  readonly isAlone: boolean;
  /** Whether the browser lets no page keep anything. Then it is alone. */
  readonly refusesStorage: boolean;
  /** What may be heard of the page: what the journey does on purpose. */
  readonly expected: RegExp | undefined;
  readonly host: Host;
  readonly shared: Shared;
  readonly browser: Browser;
}

/** What was heard of the pages of a host; a browser that is alone is closed, and removed. */
async function heardOf(url: string, browser: Browser, isAlone: boolean): Promise<readonly string[]> {
  const heard = await (isAlone ? browser.close() : browser.heard());
  if (isAlone) browser.remove();
  return heard.filter(([address]) => address.startsWith(url)).map(([, what]) => what);
}

/** The shared browser, with a new tab. */
async function sharedIn(shared: Shared): Promise<Browser> {
  await shared.browser?.renewTab();
  return (shared.browser ??= await startBrowser({ refusesStorage: false }));
}

/** A journey on a host of its own in a new tab. Each fails where the page gives rise to an error or goes against its policy. */
export const test = base.extend<Journey>({
  isAlone: false,
  refusesStorage: false,
  expected: undefined,
  host: async ({}, provide) => {
    const host = await startHost();
    await provide(host);
    await host.stop();
  },
  shared: [
    async ({}, provide) => {
      const shared: Shared = {};
      await provide(shared);
      await shared.browser?.close();
      shared.browser?.remove();
    },
    { scope: 'worker' },
  ],
  browser: async ({ host, shared, isAlone, refusesStorage, expected }, provide) => {
    const hasOwn = isAlone || refusesStorage;
    try {
      const browser = await (hasOwn ? startBrowser({ refusesStorage }) : sharedIn(shared));
      await provide(browser);
      const heard = await heardOf(host.url, browser, hasOwn);
      expect(
        heard.filter((one) => !expected?.test(one)),
        'the page gave rise to no error',
      ).toEqual([]);
    } catch (error) {
      // What came to nothing is not used again.
      shared.browser = undefined;
      await endAllPrograms();
      throw error;
    }
  },
});
