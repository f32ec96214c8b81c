import { readCase } from './helpers/cases';
import { enter, walkByKeys } from './helpers/keyboard';
import { expect, test } from './helpers/test';
import { action, open, seeScreen, wayTo } from './helpers/walk';

test('walks a case to the task list and marks the first referral with the keyboard alone', async ({ page }) => {
  await open(page);
  await walkByKeys(page, readCase('01-family-computer'));
  await enter(page, wayTo(page, 'referrals/social-services'));
  await seeScreen(page, 'referrals/social-services');
  await enter(page, action(page, 'mark-made'));
  await expect(action(page, 'mark-corrected')).toBeVisible();
  await expect(page.locator('body')).not.toBeFocused();
  await enter(page, action(page, 'continue'));
  await seeScreen(page, 'referrals/police');
});

test('passes over the top of the page with the skip link', async ({ page }) => {
  await open(page);
  await seeScreen(page, 'immediate-danger');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('input[name="immediate-danger"]').first()).toBeFocused();
});
