import type { Locator, Page } from '@playwright/test';
import { keptCase, openCase } from './helpers/storage';
import { expect, test } from './helpers/test';
import { action, open, press, pressMark, seeScreen } from './helpers/walk';
import { bothLanguages, languages } from './helpers/words';

const calm = '01-family-computer';

/** Two quick taps in the same place, whatever stands there at the second. */
async function tapTwice(page: Page, button: Locator, apart = 60): Promise<void> {
  await button.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await button.boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
  await page.waitForTimeout(apart);
  await page.mouse.click(x + width / 2, y + height / 2);
}

for (const language of bothLanguages) {
  test(`a double tap on a mark sets that mark, and no other that comes in its place, in ${languages[language]}`, async ({
    page,
  }) => {
    await openCase(page, language, calm, 'referrals/social-services');
    const marks = ['tried', 'made', 'corrected'];
    for (const [at, mark] of marks.entries()) {
      await expect(page.locator('[data-resting]')).toHaveCount(0);
      await tapTwice(page, action(page, `mark-${mark}`));
      await expect(action(page, `mark-${mark}`)).toHaveCount(0);
      expect((await keptCase(page)).log.map((entry) => entry.do)).toEqual(marks.slice(0, at + 1));
    }
  });
}

test('a slow double tap on the way to a call does not mark that call as made', async ({ page }) => {
  await openCase(page, 'en', calm, 'referrals/social-services');
  await pressMark(page, 'made');
  await expect(page.locator('[data-resting]')).toHaveCount(0);
  await tapTwice(page, page.locator('.bottom-bar [data-action="continue"]'), 450);
  await seeScreen(page, 'referrals/police');
  await expect(page.locator('[data-resting]')).toHaveCount(0);
  await expect(action(page, 'mark-made')).toBeVisible();
});

test('a double tap on Hide does not show the case again, in the narrowest window', async ({ page }) => {
  await page.setViewportSize({ width: 205, height: 295 });
  await open(page);
  await tapTwice(page, action(page, 'hide'));
  await seeScreen(page, 'notes');
  await page.waitForTimeout(100);
  await seeScreen(page, 'notes');
  await press(page, 'carry-on', 'immediate-danger');
});

test('each step’s heading is in sight where the window is as small as at 400 % of a tablet', async ({ page }) => {
  await page.setViewportSize({ width: 205, height: 295 });
  await open(page);
  await page.locator('input[value="no"]').check();
  await press(page, 'continue', 'need');
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('h1')).toBeInViewport({ ratio: 0.5 });
});

test('Refer now on the list of calls leads back up to it', async ({ page }) => {
  await open(page);
  await press(page, 'refer-now', 'referrals');
  await action(page, 'refer-now').click();
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('h1')).toBeInViewport();
});
