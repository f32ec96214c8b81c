import type { Page } from '@playwright/test';
import { readCase } from './helpers/cases';
import { expect, test } from './helpers/test';
import { action, answer, change, pressChange, goTo, open, press, seeScreen, walk } from './helpers/walk';

const groomed = readCase('02-grooming-all-made');
const inPlan = (page: Page) =>
  page.locator('[data-task]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-task')));

/** Opens a question by its Change, gives another answer and goes on. */
async function changeTo(page: Page, question: string, options: readonly string[]): Promise<void> {
  await pressChange(page, question);
  await answer(page, question, options);
  await action(page, 'continue').click();
}

test.beforeEach(async ({ page }) => {
  await open(page);
  await walk(page, groomed);
});

test('drops what stood on harm online when nothing online plays a part, and takes it up again unasked when it does', async ({
  page,
}) => {
  expect(await inPlan(page)).toEqual(['social-services', 'police', 'ceop', 'iwf', 'site']);
  await changeTo(page, 'need', ['concern-offline']);
  await seeScreen(page, 'other-procedures');
  await press(page, 'continue', 'referrals');
  expect(await inPlan(page)).toEqual(['social-services', 'police']);
  await expect(change(page, 'harm')).toHaveCount(0);
  await changeTo(page, 'need', ['concern']);
  await seeScreen(page, 'referrals');
  expect(await inPlan(page)).toEqual(['social-services', 'police', 'ceop', 'iwf', 'site']);
  await expect(change(page, 'harm')).toHaveCount(1);
});

test('asks what a change brings up, tells of the risk, and returns to the hub', async ({ page }) => {
  await changeTo(page, 'violent-extremism', ['not-sure']);
  await seeScreen(page, 'flagged-risks');
  await expect(page.locator('[data-risk="violent-extremism"]')).toBeVisible();
  await answer(page, 'extremism-signs', ['not-known']);
  await press(page, 'continue', 'referrals');
  expect(await inPlan(page)).toEqual(['social-services', 'police', 'prevent-spoc', 'ceop', 'iwf', 'site']);
});

test('returns to the record from a change that began there, by way of the evidence guidance', async ({ page }) => {
  await goTo(page, 'record');
  await changeTo(page, 'evidence-handled', ['deleted']);
  await seeScreen(page, 'evidence-guidance');
  await expect(page.locator('[data-advice="deleted-can-be-recovered"]')).toBeVisible();
  await press(page, 'continue', 'record');
});

test('returns to the record when nothing online is said to play a part there, by way of the other procedures', async ({
  page,
}) => {
  await goTo(page, 'record');
  await changeTo(page, 'need', ['concern-offline']);
  await seeScreen(page, 'other-procedures');
  await press(page, 'continue', 'record');
  await expect(page.locator('[data-section="plan"] tbody tr:not([data-line*="."])')).toHaveCount(2);
});

test('ends at the page of advice when the case is no concern any more', async ({ page }) => {
  await goTo(page, 'record');
  await changeTo(page, 'need', ['online-safety-advice']);
  await seeScreen(page, 'online-safety-advice');
  await expect(action(page, 'continue')).toHaveCount(0);
  await expect(action(page, 'refer-now')).toBeVisible();
});

test('leaves an answer as it was when Back follows Change', async ({ page }) => {
  await pressChange(page, 'harm');
  await seeScreen(page, 'harm');
  await page.goBack();
  await seeScreen(page, 'referrals');
  expect(await inPlan(page)).toEqual(['social-services', 'police', 'ceop', 'iwf', 'site']);
});
