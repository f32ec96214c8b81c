import type { Page } from '@playwright/test';
import { readCase, telling } from './helpers/cases';
import { ownBrowser } from './helpers/own-browser';
import { expect, test } from './helpers/test';
import { answer, clearCase, goTo, mark, option, press, pressChange, seeScreen, walk } from './helpers/walk';

test.describe.configure({ timeout: 240_000 });

const groomed = readCase('02-grooming-all-made');
// A browser saves its list of tabs every two and a half seconds.
const tabsSaved = 4_000;

/** A case with marks and their details, in the middle of a detour, with a draft on the screen. */
async function longCase(page: Page): Promise<void> {
  await walk(page, groomed);
  await mark(page, 'police', 'made');
  await page.locator('#police-role').selectOption('call-handler');
  await page.locator('[data-language="cy"]').click();
  await goTo(page, 'record');
  await pressChange(page, 'evidence-handled');
  await seeScreen(page, 'evidence');
  await answer(page, 'evidence-handled', ['deleted']);
}

test('has the case, its marks and its ticks again after the browser was killed, where it opens its tabs again; leaves nothing of a case on the disk: neither while it goes on, nor as the browser is closed with it, nor once it is cleared', async ({
  baseURL,
}) => {
  const browser = ownBrowser();
  const seeNothing = () => expect(browser.found(telling(groomed))).toEqual([]);
  try {
    const page = await browser.start(baseURL ?? '', true);
    await longCase(page);
    await browser.saved(page);
    await browser.kill();
    seeNothing();
    const again = await browser.start(baseURL ?? '', false);
    // It is not known who reopens it, so the case is behind Hide.
    await seeScreen(again, 'notes');
    await press(again, 'carry-on', 'evidence');
    await expect(option(again, 'evidence-handled', 'deleted')).toBeChecked();
    await press(again, 'refer-now', 'referrals');
    await expect(again.locator('li[data-task="police"]')).toHaveAttribute('data-status', 'made');
    // When it closes, it writes what it held back, including the case that goes on.
    await browser.close();
    seeNothing();
    const last = await browser.start(baseURL ?? '', false);
    await press(last, 'carry-on', 'referrals');
    await clearCase(last);
    // Shows that the search would find plain text in storage, in the title or in a select.
    await last.evaluate(() => {
      sessionStorage.setItem('plain', 'kept-in-plain-text');
      document.title = 'told-in-a-title';
      document.body.append(Object.assign(document.createElement('input'), { id: 'box' }));
    });
    await last.locator('#box').fill('typed-into-a-box');
    await last.waitForTimeout(tabsSaved);
    await browser.close();
    seeNothing();
    const texts = ['kept-in-plain-text', 'told-in-a-title', 'typed-into-a-box'];
    expect(texts.filter((one) => browser.found([one]).length === 0)).toEqual([]);
  } finally {
    await browser.remove();
  }
});
