import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readCase } from './helpers/cases';
import { inaccessible } from './helpers/checks';
import { expect, seeKept, test } from './helpers/hosted';
import { kept, keptCase } from './helpers/storage';
import { action, goTo, open, option, seeScreen, walk } from './helpers/walk';
import { bothLanguages, languages, text } from './helpers/words';

test.use({ keepsCopy: true });

const drawing = (language: string) => `.gallery__drawing[lang="${language}"]`;

/** The case that is kept, without the list of pages that were opened: About is one of them. */
const caseWithout = async (page: Page) => ({ ...(await keptCase(page)), reached: [] });

test('a case under way is whole after the gallery, which works with no network and gives a file of what was changed', async ({
  page,
  context,
  host,
}) => {
  await open(page);
  await seeKept(page);
  await walk(page, readCase('02-grooming-all-made'), { until: 'harm' });
  await option(page, 'harm', 'grooming').check();
  const walked = await caseWithout(page);
  await host.stop();
  await context.setOffline(true);

  await goTo(page, 'about');
  const before = await kept(page);
  await page.locator('a[href="#/train/_gallery"]').click();
  await page.locator('#gallery-screen').selectOption('referrals');
  for (const language of bothLanguages)
    await expect(page.locator(drawing(language))).toContainText(text(language, 'ui:hub/title'));
  await page.locator('#gallery-text').selectOption('ui:hub/where');
  await page.locator('#gallery-welsh').fill('Ffoniwch o fan 12.');
  await expect(page.locator(`${drawing('cy')} .lead[data-chosen]`)).toContainText('Ffoniwch o fan 12.');
  await expect(page.locator('[data-faults]')).toContainText(text('en', 'translations:findings/numbers'));
  const [download] = await Promise.all([page.waitForEvent('download'), action(page, 'save-changes').click()]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('<target>Ffoniwch o fan 12.</target>');

  expect(await kept(page)).toEqual(before);

  await page.locator('.foot a[href="#/"]').click();
  await seeScreen(page, 'harm');
  await expect(option(page, 'harm', 'grooming')).toBeChecked();
  expect(await caseWithout(page)).toEqual(walked);
});

test.describe('the gallery', () => {
  test.use({ keepsCopy: false });
  for (const language of bothLanguages)
    test(`is for everyone, in a narrow window and in a wide one, in ${languages[language]}`, async ({ page }) => {
      await page.goto(`./?lang=${language}#/train/_gallery`);
      await page.locator('#gallery-screen').selectOption('referrals');
      await page.locator('#gallery-text').selectOption('ui:hub/where');
      await page.locator('#gallery-welsh').fill('Ffoniwch o fan 12.');
      await expect(page.locator('[data-faults]')).toContainText(text(language, 'translations:findings/numbers'));
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await inaccessible(page), `${width}`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
        for (const one of bothLanguages) {
          const [hide, danger] = await Promise.all(
            ['[data-action="hide"]', '.danger__ring'].map((part) =>
              page.locator(`${drawing(one)} ${part}`).boundingBox(),
            ),
          );
          expect(hide!.y + hide!.height).toBeLessThanOrEqual(danger!.y);
        }
        const tops = await Promise.all(
          bothLanguages.map(async (one) => (await page.locator(drawing(one)).boundingBox())?.y ?? 0),
        );
        expect(new Set(tops).size).toBe(width === 320 ? 2 : 1);
      }
    });
});
