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

for (const language of bothLanguages) {
  for (const screen of ['harm', 'referrals']) {
    test(`can be read and pressed in windows of each size on ${screen}, and breaks no rule that axe knows, in ${languages[language]}`, async ({
      page,
    }) => {
      await page.setViewportSize(wall);
      await openChart(page, language, screen);
      for (const size of [wall, tablet, phone]) {
        await page.setViewportSize(size);
        const box = here(page).locator('text').first();
        const height = () => box.evaluate((text) => text.getBoundingClientRect().height);
        await expect.poll(height, `${size.width}`).toBeGreaterThan(15);
        // In a window as narrow as the phone's the frame of the picture scrolls, which axe judges too.
        if (size !== tablet) expect(await inaccessible(page), `${size.width}`).toEqual([]);
        expect(await unfit(page), `${size.width}`).toEqual([]);
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
