import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { inaccessible } from './helpers/checks';
import { expect, test } from './helpers/test';
import { openAround } from './helpers/walk';
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

  test(`names each mistake of a file by line and place, and keeps nothing of it; says so where the device keeps nothing, in ${languages[language]}`, async ({
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

/** The field of a text, by its language and its place in the file. */
const field = (page: Page, place: string) => page.locator(`[id="write-${place}"]`);
const toWrite = (page: Page) => page.locator('[data-left] [data-place]');
const writeBoth = async (page: Page, place: string) => {
  for (const language of bothLanguages) await field(page, `${language}.${place}`).fill(`${place} ${language}`);
};
const save = async (page: Page) => {
  const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="save-case"]').click()]);
  return { name: saved.suggestedFilename(), text: readFileSync(await saved.path(), 'utf8') };
};
const isWithin = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

for (const language of bothLanguages) {
  test(`writes a case beside its walk, tries it, saves it and opens it, in ${languages[language]}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openLibrary(page, language);
    await page.locator('.own a[href="#/train/_write/"]').click();
    await expect(page.locator('.write')).toContainText(own(language, 'warning'));
    for (const place of ['title', 'summary', 'debrief', 'stages.immediate-danger']) await writeBoth(page, place);
    await page.locator('input[value="no"]').check();
    expect(await inaccessible(page)).toEqual([]);
    expect(await isWithin(page)).toBe(true);
    await page.locator('[data-action="continue"]').click();
    await page.locator('input[value="online-safety-advice"]').check();
    await field(page, `${language}.why.need`).fill('Because it is so.');
    // What was written is there after the page was loaded again.
    await page.reload();
    await expect(field(page, `${language}.why.need`)).toHaveValue('Because it is so.');
    expect(await inaccessible(page)).toEqual([]);
    expect(await isWithin(page)).toBe(true);
    await expect(toWrite(page)).toHaveCount(0);

    await page.locator('[data-action="try-case"]').click();
    await expect(page.locator('.story')).toContainText(`stages.immediate-danger ${language}`);
    await page.locator('input[value="online-safety-advice"]').check();
    await page.locator('[data-action="continue"]').click();
    await expect(page.locator('main')).toContainText('Because it is so.');
    await page.locator('a[href="#/train/_write/need"]').click();
    await expect(field(page, `${language}.why.need`)).toHaveValue('Because it is so.');

    const { name, text: file } = await save(page);
    expect(name).toBe('own-title-en.json');
    // Nothing is kept on the device but what is opened there.
    expect(await page.evaluate(() => localStorage.getItem('clear-steps.scenarios'))).toBeNull();
    await openLibrary(page, language);
    await choose(page, file);
    await expect(page.locator('[data-own="own-title-en"]')).toBeVisible();
    await expect(page.locator('[data-problem]')).toHaveCount(0);
  });
}

/** The words of the walk that stand on more than one line, though they have no hyphen. */
const torn = (page: Page): Promise<readonly string[]> =>
  page.locator('.writing > div').evaluate((walk) => {
    const texts = document.createTreeWalker(walk, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[^\s-]+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word);
      }
    return found;
  });

for (const language of bothLanguages)
  test(`tears no word of a question apart where its texts stand beside it, in ${languages[language]}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`./?lang=${language}#/train/_write/`);
    for (const answer of ['no', 'concern']) {
      await page.locator(`input[value="${answer}"]`).check();
      await page.locator('[data-action="continue"]').click();
    }
    await expect(page.locator('.writing input[name="harm"]').first()).toBeVisible();
    expect(await torn(page)).toEqual([]);
  });

test('leads by the keyboard to each text that is still to be written', async ({ page }) => {
  await page.goto('./?lang=en#/train/_write/');
  await page.locator('input[value="no"]').check();
  await page.locator('[data-action="continue"]').click();
  await page.locator('[data-place="scenario.words.en.summary"] a').focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-place="scenario.words.en.summary"] button').focus();
  await page.keyboard.press('Enter');
  await expect(field(page, 'en.summary')).toBeFocused();
  await page.keyboard.type('He asks.');
  await expect(page.locator('[data-place="scenario.words.en.summary"]')).toHaveCount(0);
});

test('goes on with a case that was saved unfinished, from its file', async ({ page }) => {
  await page.goto('./?lang=en#/train/posing-as-a-child/record');
  await page.locator('[data-action="write-from-walk"]').click();
  await field(page, 'en.title').fill('Half of it');
  const { name, text: file } = await save(page);
  expect(name).toBe('own-half-of-it.json');
  await openLibrary(page, 'en');
  await choose(page, file);
  await expect(page.getByRole('alert')).toContainText(own('en', 'problems/unfinished'));
  await expect(page.locator('[data-problem]')).toHaveCount(0);
  // What is being written in this tab would go: it is asked for twice.
  const goOn = page.locator('[data-action="write-on"]').first();
  await expect(goOn).toBeHidden();
  await openAround(page, goOn);
  await goOn.click();
  await expect(field(page, 'en.title')).toHaveValue('Half of it');
});

test('never offers it of a live case', async ({ page }) => {
  await page.goto('./?lang=en#/referrals');
  await expect(page.locator('main')).toHaveAttribute('data-screen', 'referrals');
  await expect(page.locator('[data-action="write-from-walk"]')).toHaveCount(0);
});
