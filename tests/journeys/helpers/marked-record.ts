import { expect, type Page } from '@playwright/test';
import { marked } from './record';
import { kept, takeUp } from './storage';
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

let taken: string | undefined;
/** Opens the record of a marked case in one of its three forms. It is walked and marked once; after that it is taken up. */
export async function openRecord(page: Page, language: Language, shown: Language | 'both'): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-03-01T15:30:00Z'));
  if (taken) await takeUp(page, language, taken, 'record');
  else {
    await open(page, language);
    await walk(page, marked);
    await setMarks(page);
    await goTo(page, 'record');
    taken = (await kept(page))['case'];
  }
  await page.locator(`input[name="record-language"][value="${shown}"]`).click();
  await expect(page.locator(`input[name="record-language"][value="${shown}"]`)).toBeChecked();
}
