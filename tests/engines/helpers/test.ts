import { afterAll, expect, test as base } from 'vitest';
import { type Host, startHost } from '../../journeys/helpers/host.ts';
import type { Browser } from '../drivers/browser.ts';
import { endAllPrograms } from '../drivers/programs.ts';
import { startBrowser } from '../drivers/start.ts';

interface Journey {
  /** Whether it has a browser to itself, which it may close. */
  readonly isAlone: boolean;
  /** Whether the browser lets no page keep anything. Then it is alone. */
  readonly refusesStorage: boolean;
  /** What may be heard of the page: what the journey does on purpose. */
  readonly expected: RegExp | undefined;
  readonly host: Host;
  readonly browser: Browser;
}

/** The browser of all journeys of a file that need none to themselves: to begin one takes more work than a short journey. */
let shared: Browser | undefined;

/** What was heard of the pages of a host; an alone browser is closed, and removed. */
async function heardOf(url: string, browser: Browser): Promise<readonly string[]> {
  const heard = await (browser === shared ? browser.heard() : browser.close());
  if (browser !== shared) browser.remove();
  return heard.filter(([address]) => address.startsWith(url)).map(([, what]) => what);
}

/** A browser with a new tab. One that came to nothing is not used again. */
async function browserFor({ isAlone, refusesStorage }: Pick<Journey, 'isAlone' | 'refusesStorage'>): Promise<Browser> {
  if (isAlone || refusesStorage) return startBrowser({ refusesStorage });
  if (shared) await shared.renewTab();
  return (shared ??= await startBrowser({ refusesStorage }));
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
  browser: async ({ host, isAlone, refusesStorage, expected }, provide) => {
    try {
      const browser = await browserFor({ isAlone, refusesStorage });
      await provide(browser);
      const heard = await heardOf(host.url, browser);
      expect(
        heard.filter((one) => !expected?.test(one)),
        'the page gave rise to no error',
      ).toEqual([]);
    } catch (error) {
      shared = undefined;
      await endAllPrograms();
      throw error;
    }
  },
});

afterAll(async () => {
  await shared?.close();
  shared?.remove();
});
