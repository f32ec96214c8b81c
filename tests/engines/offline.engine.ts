import { expect } from 'vitest';
import { readCase } from '../journeys/helpers/cases.ts';
import { atRest } from '../support/at-rest.ts';
import { nextVersion } from '../journeys/helpers/host.ts';
import { headingOf } from '../journeys/helpers/words.ts';
import type { Browser } from './drivers/browser.ts';
import { attribute, seeAttribute, seeCount, seeKept, seeLanguage, seeScreen, seeText } from './helpers/see.ts';
import { test } from './helpers/test.ts';
import { action, answerScreen, goTo, markMade, openAt, press, seeAnswers, walk } from './helpers/walk.ts';

const groomed = readCase('02-grooming-all-made');
const kept = (browser: Browser) => browser.evaluate(atRest);

/** Keeps the app on the device, and stands in the middle of an answer. */
async function beginKept(browser: Browser, url: string): Promise<void> {
  await openAt(browser, url);
  await seeKept(browser);
  await walk(browser, groomed, { until: 'harm' });
  await answerScreen(browser, 'harm', groomed);
}

test.describe('with no network', () => {
  // The browser looks for a new worker, and there is no host to ask.
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
      await seeAttribute(browser, `[data-task="${task}"]`, 'data-status', 'made');
  });

  test('opens anew, whatever its address asks for', async ({ host, browser }) => {
    await openAt(browser, host.url);
    await seeKept(browser);
    await host.stop();
    await browser.open('about:blank');
    await browser.open(`${host.url}?lang=cy&from=home#/resources`);
    await seeScreen(browser, 'resources');
    await seeText(browser, 'h1', headingOf('cy', 'resources'));
  });
});

test('leaves a case alone when there is a new version, and carries the case on in it once it is chosen', async ({
  host,
  browser,
}) => {
  await beginKept(browser, host.url);
  host.serve(nextVersion());
  await browser.reload();
  await seeCount(browser, action('use-new-version'), 1);
  await browser.reload();
  await seeCount(browser, action('use-new-version'), 1);
  expect(await attribute(browser, 'html', 'data-version')).toBeNull();
  const before = await kept(browser);
  await browser.click(action('use-new-version'));
  await seeAttribute(browser, 'html', 'data-version', 'next');
  await seeScreen(browser, 'harm');
  await seeAnswers(browser, 'harm', groomed);
  expect(await kept(browser)).toEqual(before);
  await seeKept(browser);
});
