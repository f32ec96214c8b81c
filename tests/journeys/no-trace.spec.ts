import { chromium, type Page } from '@playwright/test';
import { readCase } from './helpers/cases';
import { ownBrowser } from './helpers/own-browser';
import { action, goTo, mark, press, pressChange, ready, seeScreen, walk } from './helpers/walk';
import { expect, test } from './helpers/test';
import { bothLanguages, headingOf, text } from './helpers/words';

test.describe.configure({ timeout: 180_000 });

const groomed = readCase('02-grooming-all-made');
// A browser writes to its disk which tabs it has every two and a half seconds.
const tabsSaved = 4_000;

/** What would tell of the case: ids of its answers and marks, and their words in both languages; none that stands in other texts too. */
const chosen = Object.entries(groomed.answers).flatMap(([question, given]) =>
  [given].flat().map((option) => ({ question, option })),
);
const telling = [
  ...chosen.map(({ option }) => option),
  'call-handler',
  ...bothLanguages.flatMap((language) => [
    ...Object.keys(groomed.answers).map((question) => text(language, `questions:${question}/label`)),
    ...groomed.path.map((screen) => headingOf(language, screen)),
    ...['social-services', 'police', 'ceop'].map((task) => text(language, `ui:tasks/${task}`)),
  ]),
].filter((one) => one.length > 6);

const sealedText = (page: Page): Promise<string> =>
  page.evaluate(() => (JSON.parse(sessionStorage.getItem('clear-steps.case') ?? '') as { text: string }).text);

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

test('leaves nothing of a case on the disk: neither while it goes on, nor once it is cleared and the browser closed', async ({
  baseURL,
}) => {
  const browser = ownBrowser(process.env['CHROME_PATH'] ?? chromium.executablePath());
  try {
    const page = await browser.start(baseURL ?? '', true);
    await longCase(page);
    const sealed = await sealedText(page);
    await browser.saved(sealed);
    await page.waitForTimeout(tabsSaved);
    expect(browser.found(telling)).toEqual([]);
    await press(page, 'refer-now', 'referrals');
    await action(page, 'clear').click();
    await page.locator('main [data-action="clear"]').click();
    await seeScreen(page, 'immediate-danger');
    await page.waitForTimeout(tabsSaved);
    await browser.close();
    expect(browser.found(telling)).toEqual([]);
  } finally {
    await browser.remove();
  }
});

test('would find what a page keeps in plain text, in its title, or in a box that is chosen from', async ({
  baseURL,
}) => {
  const browser = ownBrowser(process.env['CHROME_PATH'] ?? chromium.executablePath());
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
