import { expect } from 'vitest';
import { readCase } from '../journeys/helpers/cases.ts';
import { text } from '../journeys/helpers/words.ts';
import type { Browser } from './drivers/browser.ts';
import { count, seeAttribute, seeCount, seeScreen, seeText } from './helpers/see.ts';
import { test } from './helpers/test.ts';
import { action, goTo, openAt, option, press, seeAnswers, walk } from './helpers/walk.ts';

const groomed = readCase('02-grooming-all-made');
const hasFocus = (browser: Browser, selector: string) =>
  browser.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Presses Tab until something of that kind has focus. */
async function tabTo(browser: Browser, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await browser.press('Tab');
    if (await hasFocus(browser, selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

test('answers a question and goes on with the keyboard alone', async ({ host, browser }) => {
  await openAt(browser, host.url);
  await seeScreen(browser, 'immediate-danger');
  await tabTo(browser, 'input[name="immediate-danger"]');
  await browser.press('Space');
  while (!(await hasFocus(browser, option('immediate-danger', 'no')))) await browser.press('ArrowDown');
  await tabTo(browser, action('continue'));
  await browser.press('Enter');
  await seeScreen(browser, 'need');
  expect(await hasFocus(browser, 'h1')).toBe(true);
  await browser.back();
  await seeAnswers(browser, 'immediate-danger', groomed);
});

test('has links that ring 999 and 101', async ({ host, browser }) => {
  await openAt(browser, host.url);
  await seeCount(browser, 'a[href="tel:999"]', 1);
  await press(browser, 'refer-now', 'referrals');
  for (const number of ['999', '101'])
    await seeText(browser, `main a[href="tel:${number}"]`, text('en', `ui:danger/ring${number}`));
});

/** Has what is meant for paper show on the screen. */
const asOnPaper = (browser: Browser) =>
  browser.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const forPaper = rules.filter(
      (rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print',
    ) as CSSMediaRule[];
    forPaper.forEach(({ media }) => {
      media.mediaText = 'all';
    });
  });
const shown = (browser: Browser, selector: string) =>
  browser.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].filter((element) => element.getClientRects().length > 0).length,
    selector,
  );

test('prints every row of the record, without what can only be pressed', async ({ host, browser }) => {
  await openAt(browser, host.url);
  await walk(browser, groomed);
  await goTo(browser, 'record');
  const rows = await count(browser, '.record-table tr');
  expect(rows).toBeGreaterThan(20);
  const pressed = 'header, footer, .danger, button';
  expect(await shown(browser, pressed)).toBeGreaterThan(5);
  await asOnPaper(browser);
  expect(await shown(browser, '.record-table tr')).toBe(rows);
  expect(await shown(browser, pressed)).toBe(0);
});

test.describe('what the page must not do', () => {
  test.override({ expected: /./ });
  test('would be heard: an error, and a breach of its policy', async ({ host, browser }) => {
    await openAt(browser, host.url);
    await seeAttribute(browser, 'main', 'data-screen', 'immediate-danger');
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
