import type { Page } from '@playwright/test';
import { chosen, questionsOn, readCase, type WalkedCase } from './helpers/cases';
import { arrowTo, enter, tabTo } from './helpers/keyboard';
import { expect, test } from './helpers/test';
import { action, areaSelect, open, option, seeScreen, wayTo } from './helpers/walk';
import { text } from './helpers/words';

/** Gives an answer with the keyboard alone, an area by the first letters of its name. */
async function choose(page: Page, question: string, value: string): Promise<void> {
  if (question === 'local-authority') {
    await tabTo(page, areaSelect(page));
    await page.keyboard.type(text('en', `areas:authorities/${value}`));
    return expect(areaSelect(page)).toHaveValue(value);
  }
  if ((await option(page, question, value).getAttribute('type')) === 'radio') return arrowTo(page, question, value);
  await tabTo(page, option(page, question, value));
  await page.keyboard.press('Space');
}

async function walkByKeys(page: Page, walked: WalkedCase): Promise<void> {
  for (const screen of walked.path.slice(0, -1)) {
    await seeScreen(page, screen);
    for (const question of questionsOn(screen, walked)) {
      for (const value of chosen(walked, question)) await choose(page, question, value);
    }
    await enter(page, action(page, 'continue'));
  }
  await seeScreen(page, walked.path.at(-1) ?? '');
}

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
