import { readCase } from './helpers/cases';
import { expect, test } from './helpers/test';
import { action, answer, goTo, mark, open, option, press, pressChange, seeScreen, walk } from './helpers/walk';

const longCase = readCase('13-not-sure-of-anything');

test('keeps the way back and a change under way, with all its ticks, over a reload', async ({ page }) => {
  await open(page);
  await walk(page, longCase);
  await goTo(page, 'record');
  await pressChange(page, 'evidence-handled');
  const ticks = ['viewed', 'deleted'];
  await answer(page, 'evidence-handled', ticks);
  await page.reload();
  for (const ticked of ticks) await expect(option(page, 'evidence-handled', ticked)).toBeChecked();
  await press(page, 'continue', 'evidence-guidance');
  await page.reload();
  await press(page, 'back', 'evidence');
  await page.goForward();
  await press(page, 'continue', 'record');
});

test('keeps the list of calls, and marks and their details, over a reload', async ({ page }) => {
  await open(page);
  await press(page, 'refer-now', 'referrals');
  await page.reload();
  await seeScreen(page, 'referrals');
  await mark(page, 'police', 'made');
  await page.locator('.marks summary').click();
  await page.locator('#police-time').fill('1530');
  await page.locator('#police-way').selectOption('telephone');
  await page.locator('#police-role').selectOption('call-handler');
  await page.reload();
  await page.locator('.marks summary').click();
  await expect(page.locator('#police-time')).toHaveValue('15:30');
  await expect(page.locator('#police-way')).toHaveValue('telephone');
  await expect(page.locator('#police-role')).toHaveValue('call-handler');
  await expect(action(page, 'mark-corrected')).toBeVisible();
});
