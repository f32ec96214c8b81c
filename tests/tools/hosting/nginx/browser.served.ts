import { chromium } from '@playwright/test';
import { afterEach, expect, it } from 'vitest';
import words from '../../../../locales/en/ui.json';
import { serve, siteAt, stopAll } from './nginx.ts';

afterEach(stopAll);

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

it.each(['/', '/sub/path/'])(
  'the app runs under every header at %s, the browser complains of nothing, and it opens with the server stopped',
  async (path) => {
    const site = await siteAt(path);
    await serve(site);
    const browser = await chromium.launch({ executablePath: process.env['CHROME_PATH'] ?? '', args: quiet });
    try {
      const tab = await (await browser.newContext({ locale: 'en-GB' })).newPage();
      const complaints: string[] = [];
      tab.on('console', (message) => complaints.push(message.text()));
      tab.on('pageerror', ({ message }) => complaints.push(message));
      await tab.goto(site.address.href);
      await tab.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      expect(await tab.evaluate(() => window.crossOriginIsolated)).toBe(true);
      expect(complaints).toEqual([]);
      await stopAll();
      await tab.reload();
      await tab.getByText(words.actions.referNow).first().waitFor();
    } finally {
      await browser.close();
    }
  },
);
