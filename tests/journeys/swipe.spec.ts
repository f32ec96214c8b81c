import type { Page } from '@playwright/test';
import { readCase } from './helpers/cases';
import { openCase } from './helpers/storage';
import { expect, test } from './helpers/test';
import { action, answer, mark, open, option, seeScreen, walk } from './helpers/walk';

const groomed = readCase('02-grooming-all-made');

/** A swipe from the edge of the glass is the browser's own back; then the other way. */
async function swipeAway(page: Page): Promise<void> {
  await page.goBack();
  await page.goForward();
}

async function seeTicked(page: Page, question: string, values: readonly string[]): Promise<void> {
  await expect(page.locator(`input[name="${question}"]:checked`)).toHaveCount(values.length);
  for (const value of values) await expect(option(page, question, value)).toBeChecked();
}

test('has the ticks of a screen that was not continued from again after a swipe back and forward', async ({ page }) => {
  await open(page);
  await walk(page, groomed, { until: 'harm' });
  await answer(page, 'harm', ['grooming', 'secret-contact']);
  await swipeAway(page);
  await seeScreen(page, 'harm');
  await seeTicked(page, 'harm', ['grooming', 'secret-contact']);
});

test('keeps what is ticked on the screen that a swipe led back to, and what was ticked before it', async ({ page }) => {
  await open(page);
  await walk(page, groomed, { until: 'specific-risks' });
  await answer(page, 'sharing', ['no']);
  await page.goBack();
  await seeScreen(page, 'harm');
  await answer(page, 'harm', ['other-content']);
  await page.goForward();
  await seeScreen(page, 'specific-risks');
  await seeTicked(page, 'sharing', ['no']);
  await page.goBack();
  await seeTicked(page, 'harm', ['grooming', 'other-content']);
});

test('has a mark, and the reference that was typed with it, again after a swipe back and forward', async ({ page }) => {
  await openCase(page, 'en', '02-grooming-all-made', 'referrals');
  await mark(page, 'social-services', 'made');
  const reference = page.locator('#social-services-reference');
  await page.locator('details', { has: reference }).locator('summary').click();
  await reference.fill('SW-2041');
  await swipeAway(page);
  await seeScreen(page, 'referrals/social-services');
  await expect(reference).toHaveValue('SW-2041');
  await expect(action(page, 'mark-corrected')).toBeVisible();
});
