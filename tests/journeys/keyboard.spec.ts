import { readCase } from './helpers/cases';
import { enter, tabTo, walkByKeys } from './helpers/keyboard';
import { expect, test } from './helpers/test';
import { action, mark, open, press, seeScreen, wayTo } from './helpers/walk';

test('walks a case to the hub and marks the first referral with the keyboard alone', async ({ page }) => {
  await open(page);
  await walkByKeys(page, readCase('01-family-computer'));
  await enter(page, wayTo(page, 'referrals/social-services'));
  await seeScreen(page, 'referrals/social-services');
  await enter(page, action(page, 'mark-made'));
  await expect(action(page, 'mark-corrected')).toBeVisible();
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

test('keeps focus near the mark that was just set', async ({ page }) => {
  await open(page);
  await press(page, 'refer-now', 'referrals');
  await mark(page, 'police', 'made');
  await expect(action(page, 'mark-corrected')).toBeVisible();
  await expect(page.locator('body')).not.toBeFocused();
});

test('shows where focus is on everything that Tab reaches', async ({ page }) => {
  await open(page);
  await enter(page, action(page, 'refer-now'));
  await seeScreen(page, 'referrals');
  for (const selector of [
    '[data-action="hide"]',
    '[data-language="cy"]',
    'select',
    '[data-task] a',
    'main summary',
    'footer a',
  ]) {
    const target = page.locator(selector).first();
    const look = () =>
      target.evaluate((element) => {
        const { outlineStyle, outlineWidth, boxShadow, backgroundColor, border } = getComputedStyle(element);
        return [outlineStyle === 'none' ? 'no outline' : outlineWidth, boxShadow, backgroundColor, border].join();
      });
    const before = await look();
    await tabTo(page, target);
    expect(await look(), selector).not.toBe(before);
  }
});
