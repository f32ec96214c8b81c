import { readCase } from '../journeys/helpers/cases.ts';
import type { Browser } from './drivers/browser.ts';
import { seeCount, seeScreen } from './helpers/see.ts';
import { test } from './helpers/test.ts';
import { action, pressChange, click, goTo, openAt, option, press, seeAnswers, walk } from './helpers/walk.ts';

const groomed = readCase('02-grooming-all-made');
const backwards = [...groomed.path].reverse().slice(1);

/** Sees each screen with its answers after one more step. */
async function seeEach(browser: Browser, screens: readonly string[], step: () => Promise<void>): Promise<void> {
  for (const screen of screens) {
    await step();
    await seeScreen(browser, screen);
    if (screen !== 'referrals') await seeAnswers(browser, screen, groomed);
  }
}

test('shows each screen of a case with its answers on Back and on forward, by the page’s button and the browser’s own, and returns to the record from a change that began there, by way of the evidence guidance, loaded again on the way', async ({
  host,
  browser,
}) => {
  await openAt(browser, host.url);
  await walk(browser, groomed);
  await seeEach(browser, backwards, () => browser.click(action('back')));
  await seeCount(browser, action('back'), 0);
  await seeEach(browser, groomed.path.slice(1), browser.forward);
  await seeEach(browser, backwards, browser.back);
  await seeEach(browser, groomed.path.slice(1), () => click(browser, 'continue'));
  await goTo(browser, 'record');
  await pressChange(browser, 'evidence-handled');
  await seeScreen(browser, 'evidence');
  await browser.click(option('evidence-handled', 'deleted'));
  await browser.reload();
  await press(browser, 'continue', 'evidence-guidance');
  await seeCount(browser, '[data-advice="deleted-can-be-recovered"]', 1);
  await press(browser, 'continue', 'record');
});
