import type { Page } from '@playwright/test';
import { readCase } from './helpers/cases';
import { inaccessible } from './helpers/checks';
import { kept, openCase, spoil } from './helpers/storage';
import { expect, test } from './helpers/test';
import { action, open, press, pressMark, seeScreen, walk } from './helpers/walk';
import { text } from './helpers/words';

const groomed = readCase('02-grooming-all-made');

/** Opens a tab whose storage holds a case with answers and a mark. Returns the stored text. */
async function keepCase(page: Page): Promise<string> {
  await openCase(page, 'en', '02-grooming-all-made', 'referrals/police');
  await pressMark(page, 'made');
  return (await kept(page))['case'] ?? '';
}
const alert = (page: Page) => page.getByRole('alert');

test('restores what it can of a case, and names each kind of thing that it leaves out, but not while the case is hidden', async ({
  page,
}) => {
  await keepCase(page);
  await press(page, 'hide', 'notes');
  const good = (await kept(page))['case'] ?? '';
  const parts = [
    ['"grooming"', '"gardening"'],
    ['"need":', '"colour":'],
    ['"made"', '"dreamt"'],
    ['"place":"referrals/police"', '"place":"referrals/army"'],
  ] as const;
  for (const [is] of parts) expect(good).toContain(is);
  await spoil(
    page,
    parts.reduce((text, [is, other]) => text.replaceAll(is, other), good),
  );
  await page.reload();
  await seeScreen(page, 'notes');
  await expect(alert(page)).toHaveCount(0);
  for (const _ of ['shows more', 'comes back']) await action(page, 'carry-on').press('Enter');
  const names = { question: text('en', 'questions:harm/label'), task: text('en', 'ui:tasks/police') };
  const told = [
    text('en', 'ui:lost/answer', names),
    text('en', 'ui:lost/unknown_one', { count: '1' }),
    text('en', 'ui:lost/mark', names),
    text('en', 'ui:lost/place'),
  ];
  await expect(alert(page).getByRole('listitem')).toHaveCount(told.length);
  for (const line of told) await expect(alert(page).getByRole('listitem').filter({ hasText: line })).toHaveCount(1);
  expect(await inaccessible(page)).toEqual([]);
  await press(page, 'refer-now', 'referrals');
  await expect(page.locator('li[data-task="police"]')).toHaveAttribute('data-status', 'to-do');
  await expect(page.locator('[data-action="change"][data-question="immediate-danger"]')).toBeAttached();
});

/** Browsers that keep nothing in a tab: access is refused, or storage is full. */
const refusals = {
  'refuses its storage': () => {
    const refuse = {
      get: () => {
        throw new Error('refused');
      },
    };
    Object.defineProperties(window, { sessionStorage: refuse, localStorage: refuse });
  },
  'has no room in its storage': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
};
for (const [what, refuse] of Object.entries(refusals)) {
  test(`works all the same in a browser that ${what}, and says on every screen from the first answer that nothing is kept, until that is closed`, async ({
    page,
  }) => {
    await page.addInitScript(refuse);
    await open(page);
    const told = alert(page).filter({ hasText: text('en', 'ui:notices/keeps-nothing') });
    const lookOn = (screen: string) => (screen === 'immediate-danger' ? Promise.resolve() : expect(told).toBeVisible());
    await walk(page, groomed, { until: 'harm', onArrival: lookOn });
    await action(page, 'close').click();
    await expect(told).toHaveCount(0);
    await press(page, 'refer-now', 'referrals');
    await expect(told).toHaveCount(0);
  });
}

test('deletes a case and says so if storage runs out: no older answer comes back', async ({ page }) => {
  await keepCase(page);
  await page.evaluate(refusals['has no room in its storage']);
  await press(page, 'refer-now', 'referrals');
  await expect(alert(page)).toContainText(text('en', 'ui:notices/keeps-nothing'));
  await page.reload();
  await expect(alert(page)).toHaveText(text('en', 'ui:notices/nothing-kept'));
  await seeScreen(page, 'immediate-danger');
  await press(page, 'refer-now', 'referrals');
  await expect(page.locator('li[data-task="police"]')).toHaveAttribute('data-status', 'to-do');
});
