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
  test(`names each mistake of a file; opens a right one, practises it, has it after a reload and removes it; says so where the device has no room, in ${languages[language]}`, async ({
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
    await row.getByRole('link').first().click();
    await action(page, 'begin').click();
    await option(page, 'immediate-danger', 'no').check();
    await action(page, 'continue').click();
    // The reason that the trainer wrote is the feedback.
    await expect(page.locator('main')).toContainText('Nobody is in danger.');
    await openLibrary(page, language);
    await page.reload();
    await action(row.page(), 'remove-own').click();
    await action(page, 'remove-own-now').click();
    await expect(page.getByText(own(language, 'done/removed'))).toBeVisible();
    await expect(row).toHaveCount(0);
    expect(await keptOn(page)).toBeNull();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'QuotaExceededError');
      };
    });
    await choose(page, example);
    await expect(page.getByRole('alert')).toContainText(own(language, 'done/full'));
  });
}

/** The field of a text, by its language and its place in the file. */
const field = (page: Page, place: string) => page.locator(`[id="write-${place}"]`);
const save = async (page: Page) => {
  const [saved] = await Promise.all([page.waitForEvent('download'), action(page, 'save-case').click()]);
  return { name: saved.suggestedFilename(), text: readFileSync(await saved.path(), 'utf8') };
};

for (const language of bothLanguages) {
  test(`writes a case beside its walk, led by the keyboard to what is still to be written, tries it, saves it and opens it, in ${languages[language]}`, async ({
    page,
  }) => {
    const reason = field(page, `${language}.why.need`);
    await page.setViewportSize(phone);
    await openLibrary(page, language);
    await page.locator('.own a[href="#/train/_write/"]').click();
    await expect(page.locator('.write')).toContainText(own(language, 'warning'));
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
    await reason.fill('Because it is so.');
    // What was written is there after the page was loaded again.
    await page.reload();
    await expect(reason).toHaveValue('Because it is so.');
    await fits(page);
    await expect(page.locator('[data-left] [data-place]')).toHaveCount(0);

    await action(page, 'try-case').click();
    await expect(page.locator('.story')).toContainText(`stages.immediate-danger ${language}`);
    await option(page, 'need', 'online-safety-advice').check();
    await action(page, 'continue').click();
    await expect(page.locator('main')).toContainText('Because it is so.');
    await page.locator('a[href="#/train/_write/need"]').click();
    await expect(reason).toHaveValue('Because it is so.');
    const { name, text: file } = await save(page);
    expect(name).toBe('own-title-en.json');
    // Nothing is kept on the device but what is opened there.
    expect(await keptOn(page)).toBeNull();
    await openLibrary(page, language);
    await choose(page, file);
    await expect(page.locator('[data-own="own-title-en"]')).toBeVisible();
    await expect(page.locator('[data-problem]')).toHaveCount(0);
  });
}
