import type { Page } from '@playwright/test';
import { readCase } from './helpers/cases';
import { expect, test } from './helpers/test';
import { action, answer, pressChange, open, press, seeAnswers, seeScreen, walk, wayTo } from './helpers/walk';

const longCase = readCase('13-not-sure-of-anything');
const groomed = readCase('02-grooming-all-made');
const backwards = [...longCase.path].reverse().slice(1);

/** Sees each screen with its answers, its heading focused, after one more step. */
async function seeEach(page: Page, screens: readonly string[], step: () => Promise<unknown>): Promise<void> {
  for (const screen of screens) {
    await step();
    await seeScreen(page, screen);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await seeAnswers(page, screen, longCase);
  }
}

test('shows each screen of a long case with its answers on Back, forward and back again, and Continue returns', async ({
  page,
}) => {
  await open(page);
  await walk(page, longCase);
  await seeEach(page, backwards, () => action(page, 'back').click());
  await expect(action(page, 'back')).toHaveCount(0);
  await seeEach(page, longCase.path.slice(1), () => page.goForward());
  await seeEach(page, backwards, () => page.goBack());
  await seeEach(page, longCase.path.slice(1), () => action(page, 'continue').click());
});

test('goes back through the hub, its pages and the record', async ({ page }) => {
  await open(page);
  await press(page, 'refer-now', 'referrals');
  const after = ['referrals/social-services', 'referrals/police', 'referrals', 'next-steps', 'record'];
  await wayTo(page, 'referrals/social-services').click();
  for (const screen of after.slice(1)) await press(page, 'continue', screen);
  for (const screen of [
    'next-steps',
    'referrals',
    'referrals/police',
    'referrals/social-services',
    'referrals',
    'immediate-danger',
  ]) {
    await press(page, 'back', screen);
  }
});

test('passes over the screens that a change has taken off the path', async ({ page }) => {
  await open(page);
  await walk(page, groomed);
  await pressChange(page, 'need');
  await answer(page, 'need', ['concern-offline']);
  await press(page, 'continue', 'other-procedures');
  await press(page, 'continue', 'referrals');
  for (const screen of ['other-procedures', 'need', 'referrals', 'before-you-ring', 'need', 'immediate-danger']) {
    await page.goBack();
    await seeScreen(page, screen);
  }
});

test('leads to the screen before on the path where nothing was shown before', async ({ page }) => {
  await open(page);
  await walk(page, longCase, { until: 'evidence' });
  await page.goto('licences.txt');
  await open(page);
  await seeScreen(page, 'evidence');
  for (const screen of ['flagged-risks', 'specific-risks', 'harm', 'need', 'called-999', 'immediate-danger'])
    await press(page, 'back', screen);
  await expect(action(page, 'back')).toHaveCount(0);
});

test('comes back from a page beside the walk to the screen that was left', async ({ page }) => {
  await open(page);
  await walk(page, longCase, { until: 'harm' });
  await answer(page, 'harm', ['grooming']);
  await page.locator('footer a[href="#/resources"]').click();
  await seeScreen(page, 'resources');
  await press(page, 'back', 'harm');
  await seeAnswers(page, 'harm', { answers: { harm: ['grooming'] }, path: [] });
});
