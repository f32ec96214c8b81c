import type { Page } from '@playwright/test';
import { inaccessible } from './helpers/checks';
import { unfit } from './helpers/sizes';
import { expect, test } from './helpers/test';
import { action, open } from './helpers/walk';
import { bothLanguages, type Language, languages } from './helpers/words';

const wall = { width: 1280, height: 720 };
const tablet = { width: 820, height: 1180 };
const phone = { width: 320, height: 640 };

const here = (page: Page) => page.locator('.chart-window [data-look="here"]');
async function openChart(page: Page, language: Language, screen: string): Promise<void> {
  await open(page, language, `train/posing-as-a-child/${screen}`);
  await action(page, 'chart').click();
  await expect(here(page)).toBeVisible();
}
test.describe.configure({ timeout: 120_000 });

for (const language of bothLanguages) {
  for (const viewport of [wall, tablet, phone]) {
    test.describe(`the chart at ${viewport.width} by ${viewport.height}, in ${languages[language]}`, () => {
      test.use({ viewport });

      for (const screen of ['harm', 'referrals']) {
        test(`can be read and pressed on ${screen}, and breaks no rule that axe knows`, async ({ page }) => {
          await openChart(page, language, screen);
          const height = await here(page)
            .locator('text')
            .first()
            .evaluate((text) => text.getBoundingClientRect().height);
          expect(height).toBeGreaterThan(15);
          expect(await inaccessible(page)).toEqual([]);
          expect(await unfit(page)).toEqual([]);
        });
      }
    });
  }
}

test('the picture scrolls by keys alone where it is wider than its window', async ({ page }) => {
  await page.setViewportSize(phone);
  await openChart(page, 'en', 'harm');
  const window = page.locator('.chart-window');
  await window.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => window.evaluate((frame) => frame.scrollLeft)).toBeGreaterThan(0);
});

test('on paper the whole picture stands', async ({ page }) => {
  await openChart(page, 'en', 'harm');
  await page.emulateMedia({ media: 'print' });
  const [frame, picture] = await page.evaluate(() =>
    ['.chart-window', '.drawn'].map((one) => document.querySelector(one)!.getBoundingClientRect()),
  );
  expect(picture!.width).toBeGreaterThan(500);
  expect(picture!.right).toBeLessThanOrEqual(frame!.right + 1);
});

test('a handout holds the poster of the chart, in both languages at once', async ({ page }) => {
  await open(page, 'cy', 'train/posing-as-a-child/handouts/');
  await page.locator('input[name="handouts-which"][value="poster-a4"]').check();
  // It is ticked once the words of the other language have come.
  await page.locator('input[name="handouts-language"][value="both"]').click();
  await expect(page.locator('.chart-sheet [lang="en"]').first()).toBeVisible();
  await expect(page.locator('.chart-sheet [lang="cy"]').first()).toBeVisible();
  expect(await inaccessible(page)).toEqual([]);
  expect(await unfit(page)).toEqual([]);
});
