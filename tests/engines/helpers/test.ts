import { expect, test as base } from 'vitest';
import { type Host, startHost } from '../../journeys/helpers/host.ts';
import type { Browser } from '../drivers/browser.ts';
import { endAllPrograms } from '../drivers/programs.ts';
import { startBrowser } from '../drivers/start.ts';

interface Journey {
  /** Whether the browser lets no page keep anything. */
  readonly refusesStorage: boolean;
  /** What may be heard of the page: what the journey does on purpose. */
  readonly expected: RegExp | undefined;
  readonly host: Host;
  readonly browser: Browser;
}

/** A journey on a host of its own in a new browser. Each fails where the page gives rise to an error or goes against its policy. */
export const test = base.extend<Journey>({
  refusesStorage: false,
  expected: undefined,
  host: async ({}, provide) => {
    const host = await startHost();
    await provide(host);
    await host.stop();
  },
  browser: async ({ host, refusesStorage, expected }, provide) => {
    try {
      const browser = await startBrowser({ origin: host.url, refusesStorage });
      await provide(browser);
      const heard = await browser.close();
      browser.remove();
      expect(
        heard.filter((one) => !expected?.test(one)),
        'the page gave rise to no error',
      ).toEqual([]);
    } finally {
      await endAllPrograms();
    }
  },
});
