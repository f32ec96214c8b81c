import type { Page } from '@playwright/test';
import { readCase } from './helpers/cases';
import { expectStep, inaccessible } from './helpers/checks';
import { expect, test } from './helpers/test';
import { action, open, press, pressMark, walk, wayTo } from './helpers/walk';
import { bothLanguages, languages, text } from './helpers/words';

const familyComputer = readCase('01-family-computer');

/** From the hub: Social Services are told, then the Police, each page leading to the next. */
async function tellBoth(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
  await wayTo(page, 'referrals/social-services').click();
  await look('referrals/social-services');
  await pressMark(page, 'made');
  await press(page, 'continue', 'referrals/police');
  await look('referrals/police');
  await pressMark(page, 'made');
  await press(page, 'continue', 'referrals');
}

/** Marks all that follows from the calls as done. */
async function followAll(page: Page): Promise<void> {
  const open = page.locator('[data-follow-up][data-status="to-do"]');
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().locator('[data-action="mark-done"]').click();
    await expect(open).toHaveCount(left - 1);
  }
}

for (const language of bothLanguages) {
  test(`takes a family computer from first worry to a complete record, in ${languages[language]}`, async ({ page }) => {
    const look = (screen: string) => expectStep(page, language, screen, screen === 'immediate-danger');
    await open(page, language);
    const taps = await walk(page, familyComputer, { onArrival: look });
    expect(taps).toBeLessThanOrEqual(21);
    await expect(page.locator('[data-task]')).toHaveCount(2);
    await expect(page.locator('[data-outstanding]')).toHaveCount(2);
    await tellBoth(page, look);
    await expect(page.locator('[data-status="made"]')).toHaveCount(2);
    await expect(page.locator('[data-outstanding]')).toHaveCount(0);
    // Axe looks at each screen before anything is complete: chart-walks.spec.ts.
    expect(await inaccessible(page)).toEqual([]);
    await press(page, 'continue', 'next-steps');
    await look('next-steps');
    await followAll(page);
    expect(await inaccessible(page)).toEqual([]);
    await press(page, 'continue', 'record');
    await look('record');
    expect(await inaccessible(page)).toEqual([]);
    await expect(page.locator('[data-section="outstanding"] td')).toHaveText(text(language, 'record:complete'));
    await expect(action(page, 'continue')).toHaveCount(0);
  });
}
