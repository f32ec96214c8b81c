import type { Page } from '@playwright/test';
import { readCase } from './helpers/cases';
import { inaccessible } from './helpers/checks';
import { kept, openCase } from './helpers/storage';
import { expect, test } from './helpers/test';
import { action, open, option, press, readMore, seeScreen, walk } from './helpers/walk';
import { text } from './helpers/words';

const groomed = readCase('02-grooming-all-made');
/** The list of calls of that case; nothing is behind Back. */
const openCalls = (page: Page) => openCase(page, 'en', '02-grooming-all-made', 'referrals');
const confirm = (page: Page) => page.locator('main [data-action="clear"]');

/** Nothing of a case is kept or ticked, and an address of it leads to the first screen. */
async function seeNoCase(page: Page): Promise<void> {
  await seeScreen(page, 'immediate-danger');
  expect(await kept(page)).toEqual({});
  await expect(page.locator('input:checked')).toHaveCount(0);
}

test('asks before it clears, names what is outstanding and what it cannot wipe, and keeps the case on No', async ({
  page,
}) => {
  await openCalls(page);
  const before = await kept(page);
  await action(page, 'clear').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('en', 'ui:clear/title'));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('main li')).toHaveText([
    text('en', 'ui:tasks/social-services'),
    text('en', 'ui:tasks/police'),
  ]);
  await expect(page.getByText(text('en', 'ui:clear/cannot'))).toBeVisible();
  expect(await inaccessible(page)).toEqual([]);
  await action(page, 'cancel').click();
  await expect(page.locator('[data-task]')).toHaveCount(5);
  expect(await kept(page)).toEqual(before);
});

test('leaves nothing in the tab once cleared, nor behind back, forward and reload', async ({ page }) => {
  await open(page);
  await walk(page, groomed);
  await action(page, 'clear').click();
  await confirm(page).click();
  await seeNoCase(page);
  for (const move of [() => page.goBack(), () => page.goBack(), () => page.goForward(), () => page.reload()]) {
    await move();
    await seeNoCase(page);
  }
  for (const address of ['harm', 'record', 'referrals/police']) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${address}`);
    await seeNoCase(page);
  }
});

test('stays with the new case where Back comes to the pages of the one that was cleared', async ({ page }) => {
  await open(page);
  await walk(page, groomed);
  await action(page, 'clear').click();
  await confirm(page).click();
  await walk(page, groomed, { until: 'harm' });
  for (const screen of ['need', ...groomed.path.map(() => 'immediate-danger')].slice(0, -1)) {
    await page.goBack();
    await seeScreen(page, screen);
  }
  await expect(option(page, 'immediate-danger', 'no')).toBeChecked();
});

test('clears from the neutral page, after asking there', async ({ page }) => {
  await open(page);
  await walk(page, groomed);
  await press(page, 'hide', 'notes');
  await readMore(page);
  await action(page, 'clear').click();
  await expect(page.getByText(text('en', 'ui:notes/ask_other', { count: '2' }))).toBeVisible();
  expect(await inaccessible(page)).toEqual([]);
  await confirm(page).click();
  await seeNoCase(page);
  await page.goBack();
  await seeNoCase(page);
});

test('keeps only the language on the device', async ({ page }) => {
  await openCalls(page);
  await page.locator('[data-language="cy"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await action(page, 'clear').click();
  await confirm(page).click();
  await seeNoCase(page);
  expect((await page.evaluate(() => Object.values<string>({ ...localStorage }))).sort()).toEqual(['cy']);
});
