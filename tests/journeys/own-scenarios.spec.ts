import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { inaccessible } from './helpers/checks';
import { expect, test } from './helpers/test';
import { bothLanguages, type Language, languages, text } from './helpers/words';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const example = read('docs/scenario-example.json');
const own = (language: Language, key: string, values = {}) => text(language, `training:own/${key}`, values);

const openLibrary = async (page: Page, language: Language) => {
  await page.goto(`./?lang=${language}#/train`);
  await expect(page.locator('#own-file')).toBeVisible();
};
const choose = (page: Page, file: string) =>
  page
    .locator('#own-file')
    .setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(file) });

for (const language of bothLanguages) {
  test(`opens a case from a file, practises it and removes it, in ${languages[language]}`, async ({ page }) => {
    await openLibrary(page, language);
    await choose(page, example);
    await expect(page.getByRole('alert')).toContainText(
      own(language, 'done/kept', { title: 'A parent asks about settings' }),
    );
    const row = page.locator('[data-own="my-first-case"]');
    await expect(row.getByRole('heading')).toHaveAttribute('lang', 'en');
    if (language === 'cy') await expect(row).toContainText(text('cy', 'training:oneLanguage/en'));
    expect(await inaccessible(page)).toEqual([]);
    await row.getByRole('link').first().click();
    await page.locator('[data-action="begin"]').click();
    await expect(page.locator('.story')).toContainText('All is well');
    await page.locator('input[value="no"]').check();
    await page.locator('[data-action="continue"]').click();
    // The reason that the trainer wrote is the feedback; Continue goes on from it.
    await expect(page.locator('main')).toContainText('Nobody is in danger.');
    await page.locator('[data-action="continue"]').click();
    await expect(page.locator('main')).toHaveAttribute('data-screen', 'need');
    await page.goBack();
    await openLibrary(page, language);
    await page.reload();
    await row.locator('[data-action="remove-own"]').click();
    await page.locator('[data-action="remove-own-now"]').click();
    await expect(page.getByText(own(language, 'done/removed'))).toBeVisible();
    await expect(row).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.getItem('clear-steps.scenarios'))).toBeNull();
  });

  test(`names each mistake of a file by line and place, and keeps nothing of it, in ${languages[language]}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openLibrary(page, language);
    await choose(page, example.replace('"first"', '"easy"').replace('"no"', '"perhaps"'));
    const box = page.locator('[data-problem]').first().locator('xpath=ancestor::*[@role="alert"]');
    await expect(box).toBeFocused();
    await expect(page.locator('[data-problem]').first()).toHaveAttribute('data-place', 'scenario.level');
    const line = example.split('\n').findIndex((one) => one.includes('"immediate-danger": "no"')) + 1;
    await expect(page.locator(`[data-line="${line}"]`)).toHaveAttribute('data-place', 'answers.immediate-danger');
    expect(await inaccessible(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(await page.evaluate(() => localStorage.getItem('clear-steps.scenarios'))).toBeNull();
  });

  test(`says so where the device keeps nothing, in ${languages[language]}`, async ({ page }) => {
    await openLibrary(page, language);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'SecurityError');
      };
    });
    await choose(page, example);
    await expect(page.getByRole('alert')).toContainText(own(language, 'done/denied'));
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'QuotaExceededError');
      };
    });
    await choose(page, example);
    await expect(page.getByRole('alert')).toContainText(own(language, 'done/full'));
  });
}

test('shows the text of a file as it is written: no markup in it is interpreted', async ({ page }) => {
  const said = '<script>document.title = 1</script> <img src=x onerror=alert(1)> <en>Hi</en>';
  await openLibrary(page, 'cy');
  await choose(page, example.replace('A father asks a health visitor', said));
  const row = page.locator('[data-own="my-first-case"]');
  await expect(row).toContainText('<script>document.title = 1</script> <img src=x onerror=alert(1)>');
  await expect(row.locator('script, img, span[lang]')).toHaveCount(0);
});

for (const language of bothLanguages) {
  for (const [where, address] of [
    ['the record', 'record'],
    ['the look back', 'debrief/'],
  ] as const) {
    test(`saves a case that was walked from ${where}, and opens it again once its words are written, in ${languages[language]}`, async ({
      page,
    }) => {
      // The look back is on a case that was walked in this tab.
      await page.goto(`./?lang=${language}#/train/posing-as-a-child/referrals/social-services`);
      const goTo = (to: string) =>
        page.evaluate((hash) => {
          location.hash = hash;
        }, `#/train/posing-as-a-child/${to}`);
      for (const task of ['social-services', 'police']) {
        await goTo(`referrals/${task}`);
        await expect(page.locator(`main[data-screen="referrals/${task}"]`)).toBeVisible();
        await page.locator('[data-action="mark-made"]').click();
      }
      await goTo(address);
      await page.getByText(own(language, 'save/title')).click();
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('[data-action="save-scenario"]').click(),
      ]);
      expect(saved.suggestedFilename()).toBe('own-posing-as-a-child.json');
      const file = readFileSync(await saved.path(), 'utf8');
      await openLibrary(page, language);
      await choose(page, file);
      await expect(page.locator('[data-problem="empty-text"]').first()).toBeVisible();
      await expect(page.locator('[data-problem]:not([data-problem="empty-text"])')).toHaveCount(0);
      await choose(page, file.replaceAll(': ""', ': "Mine."'));
      await expect(page.locator('[data-own="own-posing-as-a-child"]')).toBeVisible();
    });
  }
}

test('keeps an unfinished case on the device, if that is wanted, and gives its file back', async ({ page }) => {
  await page.goto('./?lang=en#/train/posing-as-a-child/record');
  await page.getByText(own('en', 'save/title')).click();
  await page.locator('input[name="save-own-keep"]').check();
  await page.locator('[data-action="save-scenario"]').click();
  await openLibrary(page, 'en');
  const row = page.locator('[data-unfinished="own-posing-as-a-child"]');
  const [saved] = await Promise.all([page.waitForEvent('download'), row.locator('[data-action="save-own"]').click()]);
  expect(readFileSync(await saved.path(), 'utf8')).toContain('"id": "own-posing-as-a-child"');
});

test('never offers it of a live case', async ({ page }) => {
  await page.goto('./?lang=en#/referrals');
  await expect(page.locator('main')).toHaveAttribute('data-screen', 'referrals');
  await expect(page.locator('[data-action="save-scenario"]')).toHaveCount(0);
});
