import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { inaccessible } from './helpers/checks';
import { unfit } from './helpers/sizes';
import { expect, test } from './helpers/test';
import { action, option } from './helpers/walk';
import { bothLanguages, type Language, languages, text } from './helpers/words';

const example = readFileSync(new URL('../../docs/scenario-example.json', import.meta.url), 'utf8');
const own = (language: Language, key: string, values = {}) => text(language, `training:own/${key}`, values);
const phone = { width: 320, height: 640 };

const openLibrary = async (page: Page, language: Language) => {
  await page.goto(`./?lang=${language}#/train`);
  await expect(page.locator('#own-file')).toBeVisible();
};
const choose = (page: Page, file: string) =>
  page
    .locator('#own-file')
    .setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(file) });
const keptOn = (page: Page) => page.evaluate(() => localStorage.getItem('clear-steps.scenarios'));
const fits = async (page: Page) => expect([await inaccessible(page), await unfit(page)]).toEqual([[], []]);

for (const language of bothLanguages) {
  test(`names each mistake of a file that is chosen and opens a right one, within reach of a thumb, in ${languages[language]}`, async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await openLibrary(page, language);
    await choose(page, example.replace('"first"', '"easy"'));
    const mistake = page.locator('[data-problem]').first();
    await expect(page.getByRole('alert').filter({ has: mistake })).toBeFocused();
    await expect(mistake).toHaveAttribute('data-place', 'scenario.level');
    await fits(page);
    expect(await keptOn(page)).toBeNull();
    await choose(page, example);
    const title = 'A parent asks about settings';
    await expect(page.getByRole('alert')).toContainText(own(language, 'done/kept', { title }));
    const row = page.locator('[data-own="my-first-case"]');
    await expect(row.getByRole('heading')).toHaveAttribute('lang', 'en');
    await fits(page);
  });
}

/** Returns the field of a text, by its language and its place in the file. */
const field = (page: Page, place: string) => page.locator(`[id="write-${place}"]`);

test('writes a case beside its walk, led by the keyboard to what is still to be written, saves it as a file and opens that', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await openLibrary(page, 'cy');
  await page.locator('.own a[href="#/train/_write/"]').click();
  for (const place of ['title', 'debrief', 'stages.immediate-danger'])
    for (const one of bothLanguages) await field(page, `${one}.${place}`).fill(`${place} ${one}`);
  await option(page, 'immediate-danger', 'no').check();
  await fits(page);
  await action(page, 'continue').click();
  const left = page.locator('[data-left] [data-place="scenario.words.en.summary"]');
  await left.locator('a').focus();
  await page.keyboard.press('Enter');
  await left.locator('button').focus();
  await page.keyboard.press('Enter');
  await expect(field(page, 'en.summary')).toBeFocused();
  await page.keyboard.type('It is so.');
  await expect(left).toHaveCount(0);
  await field(page, 'cy.summary').fill('Mae hi felly.');
  await page.evaluate(() => {
    location.hash = '#/train/_write/need';
  });
  await option(page, 'need', 'online-safety-advice').check();
  await field(page, 'cy.why.need').fill('Gan ei bod hi felly.');
  await fits(page);
  const [saved] = await Promise.all([page.waitForEvent('download'), action(page, 'save-case').click()]);
  expect(saved.suggestedFilename()).toBe('own-title-en.json');
  // The device only keeps what is opened there.
  expect(await keptOn(page)).toBeNull();
  await openLibrary(page, 'cy');
  await choose(page, readFileSync(await saved.path(), 'utf8'));
  await expect(page.locator('[data-own="own-title-en"]')).toBeVisible();
  await expect(page.locator('[data-problem]')).toHaveCount(0);
});
