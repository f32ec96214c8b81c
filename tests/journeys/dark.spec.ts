import { faint } from './helpers/checks';
import { sayDanger } from './helpers/in-sight';
import { expect, test } from './helpers/test';
import { action, open, press } from './helpers/walk';

test.use({ colorScheme: 'dark' });

const ground = 'rgb(20, 25, 29)';

test('follows the device, tells the browser so, and prints on white', async ({ page }) => {
  await open(page);
  const look = () =>
    page
      .locator('body')
      .evaluate((body) => [
        getComputedStyle(body).backgroundColor,
        getComputedStyle(document.documentElement).colorScheme,
      ]);
  expect(await look()).toEqual([ground, 'dark']);
  await page.emulateMedia({ media: 'print' });
  expect(await look()).toEqual(['rgb(255, 255, 255)', 'light']);
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  expect(await look()).toEqual(['rgb(255, 255, 255)', 'light']);
});

test('has what is missing and what is dangerous stand out from the dark', async ({ page }) => {
  await open(page);
  await action(page, 'continue').click();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await faint(page)).toEqual([]);
  await sayDanger(page);
  await press(page, 'refer-now', 'referrals');
  expect(await faint(page)).toEqual([]);
});
