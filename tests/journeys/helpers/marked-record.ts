import { expect, type Page } from '@playwright/test';
import { marked } from './record';
import { action, goTo, mark, open, walk } from './walk';
import type { Language } from './words';

/** Sets every kind of mark, one with all its details; the rest is left blank. */
async function setMarks(page: Page): Promise<void> {
  await mark(page, 'social-services', 'made');
  await mark(page, 'police', 'made');
  await page.locator('.marks summary').click();
  await page.locator('#police-time').fill('14:05');
  await page.locator('#police-way').selectOption('telephone');
  await page.locator('#police-role').selectOption('police-officer');
  await page.locator('#police-reference').fill('AB/12-3');
  await mark(page, 'prevent-spoc', 'tried');
  await mark(page, 'site', 'left:police');
  await mark(page, 'iwf', 'handled:social-services');
  await mark(page, 'ceop', 'made');
  await action(page, 'mark-corrected').click();
}

/** Opens the record of a marked case in one of its three forms. */
export async function openRecord(page: Page, language: Language, shown: Language | 'both'): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-03-01T15:30:00Z'));
  await open(page, language);
  await walk(page, marked);
  await setMarks(page);
  await goTo(page, 'record');
  await page.locator(`input[name="record-language"][value="${shown}"]`).click();
  await expect(page.locator(`input[name="record-language"][value="${shown}"]`)).toBeChecked();
}
