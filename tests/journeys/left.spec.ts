import type { Page } from '@playwright/test';
import { readCase } from './helpers/cases';
import { type OwnTabs, ownTabs } from './helpers/own-tabs';
import { kept } from './helpers/storage';
import { expect, test } from './helpers/test';
import { action, mark, open, option, press, ready, seeScreen, walk } from './helpers/walk';
import { text } from './helpers/words';

const groomed = readCase('02-grooming-all-made');

async function clear(page: Page): Promise<void> {
  await action(page, 'clear').click();
  await page.locator('main [data-action="clear"]').click();
  await seeScreen(page, 'immediate-danger');
}

/** The keys of cases that the browser holds. */
const keysHeld = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const asked = indexedDB.open('clear-steps');
        asked.onsuccess = () => {
          const count = asked.result.transaction('keys').objectStore('keys').count();
          count.onsuccess = () => {
            asked.result.close();
            resolve(count.result);
          };
        };
      }),
  );

test.describe('a tab that its person', () => {
  let tabs: OwnTabs;
  test.beforeAll(async () => {
    tabs = await ownTabs();
  });
  test.afterAll(() => tabs.close());

  /** A case in a tab of its own, at its first call, which is marked. */
  async function begin(baseURL: string | undefined): Promise<Page> {
    const page = await tabs.context.newPage();
    await page.goto(`${baseURL}?lang=en#/`);
    await ready(page);
    await walk(page, groomed);
    await mark(page, 'police', 'made');
    return page;
  }

  test('closed comes back behind Hide once it is opened again, with all of its case', async ({ baseURL }) => {
    await (await begin(baseURL)).close();
    const page = await tabs.reopen();
    await seeScreen(page, 'notes');
    await page.reload();
    await seeScreen(page, 'notes');
    await press(page, 'carry-on', 'referrals/police');
    await press(page, 'refer-now', 'referrals');
    await expect(page.locator('[data-task="police"]')).toHaveAttribute('data-status', 'made');
    await page.reload();
    await seeScreen(page, 'referrals');
    await page.close();
  });

  test('copied shows the page of Hide in the copy; Hide and Clear in one reach the other', async ({ baseURL }) => {
    const page = await begin(baseURL);
    const copy = await tabs.copy(page);
    await seeScreen(copy, 'notes');
    await press(copy, 'carry-on', 'referrals/police');
    await press(page, 'hide', 'notes');
    await seeScreen(copy, 'notes');
    await press(page, 'carry-on', 'referrals/police');
    await press(copy, 'carry-on', 'referrals/police');
    await clear(page);
    await seeScreen(copy, 'immediate-danger');
    await expect(copy.getByRole('alert')).toHaveText(text('en', 'ui:notices/cleared'));
    for (const one of [page, copy]) {
      expect(await kept(one)).toEqual({});
      await one.reload();
      await seeScreen(one, 'immediate-danger');
      await one.close();
    }
  });

  test('cleared leaves nothing that a closed copy of it could bring back', async ({ baseURL }) => {
    const page = await begin(baseURL);
    const copy = await tabs.copy(page);
    await copy.close();
    await clear(page);
    const again = await tabs.reopen();
    // It stood at the page of Hide, of nothing now.
    await seeScreen(again, 'notes');
    await press(again, 'carry-on', 'immediate-danger');
    expect(await kept(again)).toEqual({});
    expect(await keysHeld(again)).toBe(0);
    await again.close();
  });
});

const minutes = 60_000;
/** The page is loaded again so many minutes later, by the clock on the wall. */
async function reloadLater(page: Page, later: number): Promise<void> {
  await page.addInitScript((by) => {
    const { now } = Date;
    Date.now = () => now() + by;
  }, later * minutes);
  await page.reload();
  await ready(page);
}

/** A case that was begun now, loaded again so many minutes later. */
async function loadLater(page: Page, later: number): Promise<void> {
  await open(page);
  await walk(page, groomed, { until: 'harm' });
  await option(page, 'harm', 'grooming').check();
  await kept(page);
  await reloadLater(page, later);
}

test('a case loaded again within ten minutes is as it was', async ({ page }) => {
  await loadLater(page, 9);
  await seeScreen(page, 'harm');
  await expect(option(page, 'harm', 'grooming')).toBeChecked();
});

test('a case that was not used for ten minutes comes back behind Hide', async ({ page }) => {
  await loadLater(page, 10);
  await seeScreen(page, 'notes');
  await press(page, 'carry-on', 'harm');
  await expect(option(page, 'harm', 'grooming')).toBeChecked();
});

test('a case that was not used for twelve hours is gone, with its key', async ({ page }) => {
  await loadLater(page, 12 * 60 - 1);
  await seeScreen(page, 'notes');
  await reloadLater(page, 12 * 60);
  await seeScreen(page, 'notes');
  await press(page, 'carry-on', 'immediate-danger');
  await expect(page.getByRole('alert')).toHaveText(text('en', 'ui:notices/nothing-kept'));
  expect(await kept(page)).toEqual({});
  await expect.poll(() => keysHeld(page)).toBe(0);
});

test('a case that is open goes once it was not used for twelve hours', async ({ page }) => {
  await page.clock.install();
  await open(page);
  await walk(page, groomed, { until: 'harm' });
  await page.clock.fastForward(11 * minutes);
  await seeScreen(page, 'notes');
  await page.clock.fastForward(12 * 60 * minutes);
  await seeScreen(page, 'immediate-danger');
  expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({});
});

/** Browsers that cannot seal what they keep. */
const unable: Readonly<Record<string, () => void>> = {
  'has no database': () => Object.defineProperty(window, 'indexedDB', { get: () => undefined }),
  'lets nothing be put into its database': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  },
  'is at an address that is not secure': () => {
    Object.defineProperty(window, 'isSecureContext', { get: () => false });
    Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined });
  },
};
for (const [what, make] of Object.entries(unable)) {
  test(`keeps a case in memory alone, and says so, in a browser that ${what}`, async ({ page }) => {
    await page.addInitScript(make);
    await open(page);
    await walk(page, groomed, { until: 'need' });
    await expect(page.getByRole('alert')).toContainText(text('en', 'ui:notices/keeps-nothing'));
    expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({});
    await walk(page, { ...groomed, path: groomed.path.slice(1) });
    await seeScreen(page, 'referrals');
    expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({});
  });
}
