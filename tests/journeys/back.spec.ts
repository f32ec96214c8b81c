import type { Page } from '@playwright/test';
import { readCase } from './helpers/cases';
import { expect, test } from './helpers/test';
import { action, answer, open, option, press, seeAnswers, seeScreen, walk } from './helpers/walk';

const longCase = readCase('13-not-sure-of-anything');
const groomed = readCase('02-grooming-all-made');
const backwards = [...longCase.path].reverse().slice(1);

/** After each `step`, expects the next screen with its answers, and focus on its heading. */
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

async function seeTicked(page: Page, question: string, values: readonly string[]): Promise<void> {
  await expect(page.locator(`input[name="${question}"]:checked`)).toHaveCount(values.length);
  for (const value of values) await expect(option(page, question, value)).toBeChecked();
}

// A swipe from the edge of the screen is the browser's own Back.
test('has the ticks of screens that were not continued from again after a swipe back and forward, and after a page beside the walk', async ({
  page,
}) => {
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
  await page.locator('footer a[href="#/resources"]').click();
  await seeScreen(page, 'resources');
  await press(page, 'back', 'harm');
  await seeTicked(page, 'harm', ['grooming', 'other-content']);
});
