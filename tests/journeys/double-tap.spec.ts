import type { Locator, Page } from '@playwright/test';
import { keptCase, openCase } from './helpers/storage';
import { expect, test } from './helpers/test';
import { action, answer, open, press, pressMark, seeScreen } from './helpers/walk';

const calm = '01-family-computer';

/** Two quick taps in the same place, whatever is there at the second. */
async function tapTwice(page: Page, button: Locator, apart = 60): Promise<void> {
  await button.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await button.boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
  await page.waitForTimeout(apart);
  await page.mouse.click(x + width / 2, y + height / 2);
}
const rested = (page: Page) => expect(page.locator('[data-resting]')).toHaveCount(0);

test('a double tap on a mark sets that mark, and no other that comes in its place; a slow one on the way to a call marks nothing', async ({
  page,
}) => {
  // Welsh has the longer buttons.
  await openCase(page, 'cy', calm, 'referrals/social-services');
  const marks = ['tried', 'made', 'corrected'];
  for (const [at, name] of ['mark-tried', 'mark-made', 'undo'].entries()) {
    await rested(page);
    await tapTwice(page, action(page, name));
    // Another try may be marked later, and undone.
    if (name === 'mark-made') await expect(action(page, name)).toHaveCount(0);
    expect((await keptCase(page)).log.map((entry) => entry.do)).toEqual(marks.slice(0, at + 1));
  }
  await pressMark(page, 'made');
  await rested(page);
  await tapTwice(page, page.locator('.bottom-bar [data-action="continue"]'), 450);
  await seeScreen(page, 'referrals/police');
  await rested(page);
  await expect(action(page, 'mark-made')).toBeVisible();
});

test('a page that tells is not passed over by the second of two quick taps on Continue', async ({ page }) => {
  await openCase(page, 'en', calm, 'evidence');
  await answer(page, 'evidence-location', ['computer']);
  await answer(page, 'evidence-handled', ['none']);
  await tapTwice(page, action(page, 'continue'));
  await page.waitForTimeout(100);
  await seeScreen(page, 'evidence-guidance');
});

test.describe('where the window is as small as at 400 % of a tablet', () => {
  test.use({ viewport: { width: 205, height: 295 } });

  test('a double tap on Hide does not show the case again, and each step’s heading is in sight', async ({ page }) => {
    await open(page);
    await tapTwice(page, action(page, 'hide'));
    await seeScreen(page, 'notes');
    await page.waitForTimeout(100);
    await seeScreen(page, 'notes');
    await press(page, 'carry-on', 'immediate-danger');
    await page.locator('input[value="no"]').check();
    await press(page, 'continue', 'need');
    await expect(page.locator('h1')).toBeFocused();
    await expect(page.locator('h1')).toBeInViewport({ ratio: 0.5 });
    await press(page, 'refer-now', 'referrals');
    await expect(page.locator('h1')).toBeFocused();
    await expect(page.locator('h1')).toBeInViewport();
  });
});
