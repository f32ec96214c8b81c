import type { Page } from '@playwright/test';
import { readCase } from './helpers/cases';
import { ownBrowser } from './helpers/own-browser';
import { action, goTo, mark, press, pressChange, ready, seeScreen, walk } from './helpers/walk';
import { expect, test } from './helpers/test';
import { telling } from './helpers/telling';

test.describe.configure({ timeout: 180_000 });

const groomed = readCase('02-grooming-all-made');
// A browser writes to its disk which tabs it has every two and a half seconds.
const tabsSaved = 4_000;

async function longCase(page: Page): Promise<void> {
  await walk(page, groomed);
  await mark(page, 'police', 'made');
  await page.locator('.marks summary').click();
  await page.locator('#police-role').selectOption('call-handler');
  await page.locator('[data-language="cy"]').click();
  await goTo(page, 'record');
  await pressChange(page, 'evidence-handled');
  await seeScreen(page, 'evidence');
}

test('leaves nothing of a case on the disk: neither while it goes on, nor as the browser is closed with it, nor once it is cleared', async ({
  baseURL,
}) => {
  const browser = ownBrowser();
  try {
    const page = await browser.start(baseURL ?? '', true);
    await longCase(page);
    expect(browser.found(telling(groomed))).toEqual([]);
    // As it closes it writes what it held back, of the case that goes on too.
    await browser.close();
    expect(browser.found(telling(groomed))).toEqual([]);
    const again = await browser.start(baseURL ?? '', false);
    await press(again, 'carry-on', 'evidence');
    await press(again, 'refer-now', 'referrals');
    await action(again, 'clear').click();
    await again.locator('main [data-action="clear"]').click();
    await seeScreen(again, 'immediate-danger');
    await again.waitForTimeout(tabsSaved);
    await browser.close();
    expect(browser.found(telling(groomed))).toEqual([]);
  } finally {
    await browser.remove();
  }
});

test('would find what a page keeps in plain text, in its title, or in a box that is chosen from', async ({
  baseURL,
}) => {
  const browser = ownBrowser();
  try {
    const page = await browser.start(baseURL ?? '', true);
    // The app would put its own state in place of this one.
    await ready(page);
    await page.evaluate(() => {
      sessionStorage.setItem('plain', 'kept-in-plain-text');
      document.title = 'told-in-a-title';
      document.body.append(Object.assign(document.createElement('input'), { id: 'box' }));
      history.pushState({ told: 'told-in-the-history' }, '', '#/');
    });
    await page.locator('#box').fill('typed-into-a-box');
    const texts = ['kept-in-plain-text', 'told-in-a-title', 'told-in-the-history', 'typed-into-a-box'];
    await page.waitForTimeout(tabsSaved);
    // As it closes it writes what it held back: a busy one writes what a tab keeps once a minute.
    await browser.close();
    expect(texts.filter((one) => browser.found([one]).length === 0)).toEqual([]);
  } finally {
    await browser.remove();
  }
});
