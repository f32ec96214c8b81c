import { expect } from 'vitest';
import { readCase } from '../journeys/helpers/cases.ts';
import { text } from '../journeys/helpers/words.ts';
import type { Browser } from './drivers/browser.ts';
import { read, seeCount, seeScreen } from './helpers/see.ts';
import { test } from './helpers/test.ts';
import { answerScreen, click, goTo, markMade, openAt, press, seeAnswers, walk } from './helpers/walk.ts';

const groomed = readCase('02-grooming-all-made');
const neutral = ['title', 'body', 'more'].map((key) => text('en', `ui:notes/${key}`));
const bare = (shown: string | undefined) => shown?.replace(/\s/g, '');

/** The page says an everyday text and nothing else: to the eye, in its title and address, in its markup. */
async function seeNothing(browser: Browser): Promise<void> {
  await seeScreen(browser, 'notes');
  await expect.poll(() => browser.title()).toBe(neutral[0]);
  await expect.poll(async () => bare(await read(browser, 'body'))).toBe(bare(neutral.join('')));
  // Until then the page has its plain text, which is not shown.
  await seeCount(browser, '#root[data-early]', 0);
  const markup = await browser.evaluate(() => document.body.innerHTML);
  expect(markup).not.toMatch(/grooming|refer|polic|heddlu|social|plent|child|swansea|abertawe|999/i);
}

/** Hides a screen, sees nothing of the case behind any move, and carries on there. */
async function hideAndCarryOn(browser: Browser, screen: string): Promise<void> {
  await press(browser, 'hide', 'notes');
  await seeNothing(browser);
  for (const move of [browser.back, browser.back, browser.forward, browser.reload]) {
    await move();
    await seeNothing(browser);
  }
  await browser.click('.hold summary');
  await press(browser, 'carry-on', screen);
  expect(await browser.evaluate(() => document.activeElement?.tagName)).toBe('H1');
}

/** The page is loaded again on the screen on which it carried on. */
async function reloadOn(browser: Browser, screen: string): Promise<void> {
  await browser.reload();
  await seeScreen(browser, screen);
}

test('shows nothing of the case once it is hidden, in the middle of an answer, on a call and on the record, after back, forward and reload too, and carries on there', async ({
  host,
  browser,
}) => {
  await openAt(browser, host.url);
  await walk(browser, groomed, { until: 'harm' });
  await answerScreen(browser, 'harm', groomed);
  await hideAndCarryOn(browser, 'harm');
  await seeAnswers(browser, 'harm', groomed);
  await reloadOn(browser, 'harm');
  await click(browser, 'continue');
  await walk(browser, { ...groomed, path: groomed.path.slice(groomed.path.indexOf('harm') + 1) });
  await markMade(browser, 'police');
  await hideAndCarryOn(browser, 'referrals/police');
  await reloadOn(browser, 'referrals/police');
  await goTo(browser, 'record');
  await hideAndCarryOn(browser, 'record');
  await reloadOn(browser, 'record');
});
