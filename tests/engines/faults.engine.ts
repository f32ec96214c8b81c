import { readdirSync } from 'node:fs';
import { expect, vi } from 'vitest';
import { readCase } from '../journeys/helpers/cases.ts';
import type { Edits } from '../journeys/helpers/host.ts';
import { headingOf, text } from '../journeys/helpers/words.ts';
import type { Browser } from './drivers/browser.ts';
import { count, read, seeCount, seeLanguage, seeScreen, seeText } from './helpers/see.ts';
import { test } from './helpers/test.ts';
import { action, answerScreen, openAt, press, seeAnswers, walk } from './helpers/walk.ts';

const groomed = readCase('02-grooming-all-made');

test.describe('a browser that refuses its storage', () => {
  // Firefox says that it keeps no worker either.
  test.override({ refusesStorage: true, expected: /ServiceWorker/ });
  test('works all the same, and says on every screen that nothing is kept', async ({ host, browser }) => {
    await openAt(browser, host.url);
    const told = '[role="alert"] p';
    await seeText(browser, told, text('en', 'ui:notices/keeps-nothing'));
    await walk(browser, groomed);
    await seeText(browser, told, text('en', 'ui:notices/keeps-nothing'));
    await press(browser, 'continue', 'next-steps');
  });
});

const built = readdirSync(new URL('../../dist/assets/', import.meta.url)).map((name) => `assets/${name}`);
/** The built scripts whose name begins so, as a host that lost them. */
const without = (...names: readonly string[]): Edits =>
  Object.fromEntries(
    built
      .filter((path) => path.endsWith('.js') && names.some((name) => path.startsWith(`assets/${name}`)))
      .map((path) => [path, () => undefined]),
  );

/**
 * Opens the page again by its button until its heading is there. Neither engine asks once more for a script that failed, before the
 * page is loaded again, and WebKit not at once even then. Try again is tried in Chromium.
 */
const openAgain = (browser: Browser, heading: string) =>
  vi.waitFor(
    async () => {
      if ((await count(browser, action('open-again'))) > 0) await browser.click(action('open-again'));
      await expect.poll(() => read(browser, 'h1'), { timeout: 2_000 }).toBe(heading);
    },
    { timeout: 20_000 },
  );

test.describe('a host that has lost a file', () => {
  test.override({ expected: /module|load|ServiceWorker/i });

  test('says that a page could not be loaded, keeps the case and Refer now, and shows the page once it is opened again', async ({
    host,
    browser,
  }) => {
    host.serve(without('screens-', 'later-'));
    await openAt(browser, host.url);
    await walk(browser, groomed, { until: 'harm' });
    await browser.evaluate(() => {
      location.hash = '#/training';
    });
    await seeText(browser, 'h1', text('en', 'ui:later/failed'));
    await seeCount(browser, action('refer-now'), 1);
    host.serve({});
    await openAgain(browser, headingOf('en', 'training'));
    await browser.back();
    await seeScreen(browser, 'harm');
    await press(browser, 'back', 'need');
    await seeAnswers(browser, 'need', groomed);
  });

  test('says that the other language could not be loaded, and changes to it once the page is opened again, with every tick', async ({
    host,
    browser,
  }) => {
    host.serve({ 'sw.js': () => undefined });
    await openAt(browser, host.url);
    await walk(browser, groomed, { until: 'harm' });
    await answerScreen(browser, 'harm', groomed);
    host.serve(without('first-', 'later-'));
    await browser.click('[data-language="cy"]');
    await seeText(browser, '[role="alert"]', text('en', 'ui:notices/language-failed'));
    host.serve({});
    await browser.reload();
    await seeScreen(browser, 'harm');
    await browser.click('[data-language="cy"]');
    await seeLanguage(browser, 'cy');
    await seeAnswers(browser, 'harm', groomed);
  });

  test('leaves the plain text with 999 where the app cannot be loaded, and opens the app from it', async ({
    host,
    browser,
  }) => {
    host.serve(without('app-'));
    await openAt(browser, host.url);
    await seeCount(browser, '#fallback a[href="tel:999"]', 2);
    host.serve({});
    await browser.click('#fallback a[href="./"]');
    await seeScreen(browser, 'immediate-danger');
    expect(await browser.evaluate(() => document.getElementById('fallback'))).toBeNull();
  });
});
