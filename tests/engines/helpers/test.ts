import { expect, test as base } from 'vitest';
import { type Host, startHost } from '../../journeys/helpers/host.ts';
import type { Browser, Wishes } from '../drivers/browser.ts';
import { startFirefox } from '../drivers/firefox.ts';
import { endAllPrograms } from '../drivers/programs.ts';
import { startWebKit } from '../drivers/webkit.ts';

const engines: Readonly<Record<string, (wishes: Wishes) => Promise<Browser>>> = {
  firefox: startFirefox,
  webkit: startWebKit,
};

interface Journey extends Wishes {
  /** What the page may report, because the journey causes it on purpose. */
  readonly expected: RegExp | undefined;
  readonly host: Host;
  readonly browser: Browser;
}

/** A journey with its own host and browser, of the engine that tools/checks/engines.mjs names. Fails on errors. */
export const test = base.extend<Journey>({
  refusesStorage: false,
  expected: undefined,
  host: async ({}, provide) => {
    const host = await startHost();
    await provide(host);
    await host.stop();
  },
  browser: async ({ host, refusesStorage, expected }, provide) => {
    const start = engines[process.env['ENGINE'] ?? ''];
    if (!start) throw new Error(`ENGINE must be one of: ${Object.keys(engines).join(', ')}.`);
    try {
      const browser = await start({ refusesStorage });
      await provide(browser);
      const heard = (await browser.close()).filter(([address]) => address.startsWith(host.url));
      browser.remove();
      expect(
        heard.map(([, what]) => what).filter((one) => !expected?.test(one)),
        'the page gave rise to no error',
      ).toEqual([]);
    } finally {
      await endAllPrograms();
    }
  },
});
