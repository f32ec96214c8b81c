import { expect } from 'vitest';
import { readCase } from '../journeys/helpers/cases.ts';
import { nextVersion } from '../journeys/helpers/host.ts';
import { headingOf, text } from '../journeys/helpers/words.ts';
import { atRest } from '../support/at-rest.ts';
import type { Browser } from './drivers/browser.ts';
import {
  action,
  answerScreen,
  goTo,
  markMade,
  openAt,
  press,
  seeAnswers,
  seeCount,
  seeKept,
  seeLanguage,
  seeScreen,
  seeText,
  walk,
} from './helpers/page.ts';
import { test } from './helpers/test.ts';

const groomed = readCase('02-grooming-all-made');

test.describe('a browser that refuses its storage', () => {
  // Firefox also reports that it keeps no worker.
  test.override({ refusesStorage: true, expected: /ServiceWorker/ });
  test('works all the same, and says on every screen that nothing is kept', async ({ host, browser }) => {
    await openAt(browser, host.url);
    const told = '[role="alert"] p';
    await seeText(browser, told, text('en', 'ui:notices/keeps-nothing'));
    await walk(browser, groomed);
    await seeText(browser, told, text('en', 'ui:notices/keeps-nothing'));
    await press(browser, 'next', 'referrals/social-services');
  });
});

/** Keeps the app on the device, and stops in the middle of an answer. */
async function beginKept(browser: Browser, url: string): Promise<void> {
  await openAt(browser, url);
  await seeKept(browser);
  await walk(browser, groomed, 'harm');
  await answerScreen(browser, 'harm', groomed);
}

test.describe('with no network', () => {
  // The browser checks for a new worker, but there is no host.
  test.override({ expected: /sw\.js/ });

  test('finishes a case in Welsh after one visit, with the host stopped and the page loaded again, and opens the book and the training', async ({
    host,
    browser,
  }) => {
    await beginKept(browser, host.url);
    await host.stop();
    await browser.reload();
    await seeScreen(browser, 'harm');
    await seeAnswers(browser, 'harm', groomed);
    await browser.click('[data-language="cy"]');
    await seeLanguage(browser, 'cy');
    await press(browser, 'refer-now', 'referrals');
    for (const task of ['social-services', 'police']) await markMade(browser, task);
    for (const screen of ['record', 'training', 'book']) {
      await goTo(browser, screen);
      await browser.reload();
      await seeText(browser, 'h1', headingOf('cy', screen));
    }
    await goTo(browser, 'referrals');
    for (const task of ['social-services', 'police'])
      await seeCount(browser, `[data-task="${task}"][data-status="made"]`, 1);
  });
});

test('leaves a case alone when there is a new version, and carries the case on in it once it is chosen', async ({
  host,
  browser,
}) => {
  await beginKept(browser, host.url);
  host.serve(nextVersion());
  for (let reloads = 0; reloads < 2; reloads += 1) {
    await browser.reload();
    await seeCount(browser, action('use-new-version'), 1);
  }
  await seeCount(browser, 'html[data-version]', 0);
  const before = await browser.evaluate(atRest);
  await browser.click(action('use-new-version'));
  await seeCount(browser, 'html[data-version="next"]', 1);
  await seeScreen(browser, 'harm');
  await seeAnswers(browser, 'harm', groomed);
  expect(await browser.evaluate(atRest)).toEqual(before);
});

test.describe('what the page must not do', () => {
  test.override({ expected: /./ });
  test('would be heard: an error, and a breach of its policy', async ({ host, browser }) => {
    await openAt(browser, host.url);
    await seeScreen(browser, 'immediate-danger');
    await browser.evaluate(() => {
      document.body.append(Object.assign(document.createElement('img'), { src: 'https://elsewhere.invalid/x.png' }));
      setTimeout(() => {
        throw new Error('something broke');
      });
    });
    await expect.poll(async () => (await browser.heard()).join()).toMatch(/something broke/);
    await expect.poll(async () => (await browser.heard()).join()).toMatch(/img-src/);
  });
});
