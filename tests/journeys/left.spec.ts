import type { Page } from '@playwright/test';
import { readCase } from './helpers/cases';
import { kept, openCase, spoil } from './helpers/storage';
import { expect, test } from './helpers/test';
import { action, clearCase, goTo, mark, open, option, press, pressMark, ready, seeScreen, walk } from './helpers/walk';
import { text } from './helpers/words';

const groomed = readCase('02-grooming-all-made');

interface Buckets {
  readonly storageBuckets: { keys: () => Promise<string[]>; delete: (name: string) => Promise<void> };
}
/** Returns how many stores of cases the browser holds. */
const storesHeld = (page: Page): Promise<number> =>
  page.evaluate(async () => (await (navigator as unknown as Buckets).storageBuckets.keys()).length);

test('a duplicated tab opens hidden; Hide and Clear in one tab reach the other, and leave nothing that reopening a tab could bring back', async ({
  page,
}) => {
  await openCase(page, 'en', '02-grooming-all-made', 'referrals/police');
  await pressMark(page, 'made');
  await kept(page);
  // A window that a page opens starts with a copy of its storage, like a duplicated or reopened tab.
  const [copy] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => void window.open(location.href, '_blank')),
  ]);
  await seeScreen(copy, 'notes');
  await press(copy, 'carry-on', 'referrals/police');
  await expect(action(copy, 'undo')).toBeVisible();
  await press(page, 'hide', 'notes');
  await seeScreen(copy, 'notes');
  await press(page, 'carry-on', 'referrals/police');
  await press(copy, 'carry-on', 'referrals/police');
  await clearCase(page);
  await seeScreen(copy, 'immediate-danger');
  await expect(copy.getByRole('alert')).toHaveText(text('en', 'ui:notices/cleared'));
  for (const one of [page, copy]) expect(await kept(one)).toEqual({});
  await expect.poll(() => storesHeld(page)).toBe(0);
});

const minutes = 60_000;
/** Reloads the page as if this many minutes had passed by the clock. */
async function reloadLater(page: Page, later: number): Promise<void> {
  await page.addInitScript((by) => {
    const { now } = Date;
    Date.now = () => now() + by;
  }, later * minutes);
  await page.reload();
  await ready(page);
}

test('a case is unchanged if it is reloaded within ten minutes, comes back hidden after that, and is deleted after twelve hours', async ({
  page,
}) => {
  await open(page);
  await walk(page, groomed, { until: 'harm' });
  await option(page, 'harm', 'grooming').check();
  await kept(page);
  // A reload counts as use.
  await reloadLater(page, 9);
  await seeScreen(page, 'harm');
  await expect(option(page, 'harm', 'grooming')).toBeChecked();
  await reloadLater(page, 10);
  await seeScreen(page, 'notes');
  await press(page, 'carry-on', 'harm');
  await expect(option(page, 'harm', 'grooming')).toBeChecked();
  await reloadLater(page, 12 * 60 - 1);
  await seeScreen(page, 'notes');
  await reloadLater(page, 12 * 60);
  await seeScreen(page, 'notes');
  await press(page, 'carry-on', 'immediate-danger');
  await expect(page.getByRole('alert')).toHaveText(text('en', 'ui:notices/nothing-kept'));
  expect(await kept(page)).toEqual({});
  await expect.poll(() => storesHeld(page)).toBe(0);
});

test('a call that was on hold for an hour is still in view once its sleeping page is reloaded', async ({ page }) => {
  await openCase(page, 'en', '02-grooming-all-made', 'referrals');
  await goTo(page, 'referrals/police');
  for (const later of [60, 120]) {
    await kept(page);
    await reloadLater(page, later);
    await seeScreen(page, 'referrals/police');
  }
});

test('an open case is deleted after twelve hours without use', async ({ page }) => {
  await page.clock.install();
  await open(page);
  await walk(page, groomed, { until: 'harm' });
  await page.clock.fastForward(11 * minutes);
  await seeScreen(page, 'notes');
  await page.clock.fastForward(12 * 60 * minutes);
  // It keeps showing the page of Hide: nobody may be there, or somebody else.
  await expect.poll(() => page.evaluate(() => ({ ...sessionStorage }))).toEqual({});
  await seeScreen(page, 'notes');
  await press(page, 'carry-on', 'immediate-danger');
  await expect(page.locator('input:checked')).toHaveCount(0);
});

/** Browsers that cannot seal what they store. */
const unable: Readonly<Record<string, () => void>> = {
  'has no database': () => {
    Object.defineProperty(window, 'indexedDB', { get: () => undefined });
    Reflect.deleteProperty(Navigator.prototype, 'storageBuckets');
  },
  'lets nothing be put into its database': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  },
  'takes no key into its database': () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
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
    await press(page, 'refer-now', 'referrals');
    await expect(page.getByRole('alert')).toContainText(text('en', 'ui:notices/keeps-nothing'));
    await mark(page, 'police', 'made');
    await press(page, 'refer-now', 'referrals');
    // The person goes to the dialler and back, and everything stored is still there.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.waitForTimeout(500);
    await expect(page.locator('li[data-task="police"]')).toHaveAttribute('data-status', 'made');
    expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({});
  });
}

/** Makes the database refuse, or never answer, each time that the page is loaded, until `heal`. */
async function spoilDatabase(page: Page) {
  await page.addInitScript(() => {
    const how = sessionStorage.getItem('database');
    if (how === 'refuses')
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'UnknownError');
      };
    if (how === 'does not decrypt') SubtleCrypto.prototype.decrypt = () => Promise.reject(new Error('broken'));
    if (how === 'is silent') IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  const make = (how: string) => page.evaluate((what) => sessionStorage.setItem('database', what), how);
  const heal = () => page.evaluate(() => sessionStorage.removeItem('database'));
  return { make, heal };
}
const told = (page: Page, notice: string) =>
  expect(page.getByRole('alert')).toHaveText(text('en', `ui:notices/${notice}`));

test('a case is not lost if its database refuses or never answers, or it cannot be decrypted: a later reload restores it, hidden if Hide was pressed meanwhile', async ({
  page,
}) => {
  await open(page);
  await walk(page, groomed, { until: 'need' });
  await kept(page);
  const { make, heal } = await spoilDatabase(page);
  for (const how of ['refuses', 'is silent', 'does not decrypt']) {
    await make(how);
    await page.reload();
    await seeScreen(page, 'immediate-danger');
    await told(page, 'stored-locked');
  }
  await heal();
  await page.reload();
  await seeScreen(page, 'need');
  await make('refuses');
  await page.reload();
  await press(page, 'hide', 'notes');
  await heal();
  await page.evaluate(() => history.replaceState(history.state, '', '#/'));
  await page.reload();
  await seeScreen(page, 'notes');
  await press(page, 'carry-on', 'need');
  await press(page, 'back', 'immediate-danger');
  await expect(option(page, 'immediate-danger', 'no')).toBeChecked();
});

test('if a case that cannot be opened is cleared and the browser does not delete it, the page says so', async ({
  page,
}) => {
  const { make } = await spoilDatabase(page);
  await openCase(page, 'en', '02-grooming-all-made', 'referrals/police');
  await make('refuses');
  await page.reload();
  await told(page, 'stored-locked');
  await page.evaluate(() => {
    const { storageBuckets } = navigator as unknown as Buckets;
    storageBuckets.delete = () => Promise.reject(new Error('refused'));
  });
  await clearCase(page);
  await told(page, 'cleared-not-dropped');
  expect(await storesHeld(page)).toBe(1);
});

test('an earlier page that Back wakes does not overwrite an answer given in a later page of the tab', async ({
  page,
}) => {
  await open(page);
  await walk(page, groomed, { until: 'need' });
  await kept(page);
  await page.evaluate(() => {
    const key = 'clear-steps.case';
    const other = { ...(JSON.parse(sessionStorage.getItem(key) ?? '') as object), iv: 'of another page' };
    sessionStorage.setItem(key, JSON.stringify(other));
    document.documentElement.dataset['old'] = 'yes';
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.locator('html')).not.toHaveAttribute('data-old', 'yes');
});

test('a hidden case that was deleted or damaged leaves the page of Hide on the screen', async ({ page }) => {
  const dropped = () =>
    page.evaluate(async () => {
      const { storageBuckets } = navigator as unknown as Buckets;
      for (const name of await storageBuckets.keys()) await storageBuckets.delete(name);
    });
  for (const harm of [dropped, () => spoil(page, '{"case":')]) {
    await open(page);
    await walk(page, groomed, { until: 'need' });
    await press(page, 'hide', 'notes');
    await kept(page);
    await harm();
    await page.reload();
    await ready(page);
    await seeScreen(page, 'notes');
    await press(page, 'carry-on', 'immediate-danger');
    await expect(page.getByRole('alert')).toHaveCount(1);
    await page.goto('licences.txt');
  }
});
