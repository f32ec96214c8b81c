import { expect, type Page } from '@playwright/test';
import { action, option } from './walk';
import type { Language } from './words';

/** Expects a practice to be at a screen, with this panel in its place. */
export async function seePractice(page: Page, screen: string, panel?: string): Promise<void> {
  await expect(page.locator('main')).toHaveAttribute('data-screen', screen);
  const shown = page.locator('main [data-panel]');
  if (panel) await expect(shown).toHaveAttribute('data-panel', panel);
  else await expect(shown).toHaveCount(0);
}

/** Types an address of training into the open page, and waits until that part has loaded. */
async function goToTraining(page: Page, address: string, screen: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/train${address}`);
  await expect(page.locator('main')).toHaveAttribute('data-screen', screen);
}

/** Opens training at an address. */
export const openTraining = (page: Page, language: Language, address: string): Promise<unknown> =>
  page.goto(`./?lang=${language}#/train${address}`);

async function answerOn(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [question, value] of Object.entries(answers)) await option(page, question, value).check();
  await action(page, 'continue').click();
}

/**
 * Visits each phase of a practice from the list to the debrief, off the model's path too, then a file with mistakes,
 * and the page where a case is written. Calls `look` at each.
 */
export async function visitPhases(
  page: Page,
  language: Language,
  look: (phase: string) => Promise<void>,
): Promise<void> {
  const at = async (screen: string, panel?: string) => {
    await seePractice(page, screen, panel);
    await look(`${screen} ${panel ?? ''}`);
  };
  await openTraining(page, language, '');
  await at('train');
  await page.locator('[data-scenario="posing-as-a-child"] a').first().click();
  await at('immediate-danger', 'start');
  await action(page, 'begin').click();
  await at('immediate-danger');
  await answerOn(page, { 'immediate-danger': 'now' });
  await at('immediate-danger', 'feedback');
  await action(page, 'continue').click();
  await answerOn(page, { 'called-999': 'not-called' });
  await at('called-999', 'feedback');
  await action(page, 'continue').click();
  await at('need');
  await action(page, 'refer-now').click();
  await at('referrals');
  await page.locator('[data-task="social-services"] a').click();
  await action(page, 'mark-tried').click();
  await action(page, 'continue').click();
  await at('referrals/social-services', 'feedback');
  await action(page, 'continue').click();
  await at('referrals/police');
  await goToTraining(page, '/posing-as-a-child/debrief/', 'debrief');
  await at('debrief');
  await goToTraining(page, '', 'train');
  const file = { name: 'case.json', mimeType: 'application/json', buffer: Buffer.from('[]') };
  await page.locator('#own-file').setInputFiles(file);
  await expect(page.locator('[data-problem]').first()).toBeVisible();
  await look('train, mistakes');
  await goToTraining(page, '/_write/', 'immediate-danger');
  await page.locator('[data-left] [data-place]').first().waitFor({ state: 'attached' });
  await look('write');
}
