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
/** Whether the box of where the case stands is within the window on the picture. */
const isInWindow = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [box, frame] = ['.chart-window [data-look="here"]', '.chart-window'].map((one) =>
      document.querySelector(one)!.getBoundingClientRect(),
    );
    return (
      box!.left >= frame!.left && box!.right <= frame!.right && box!.top >= frame!.top && box!.bottom <= frame!.bottom
    );
  });

test.describe.configure({ timeout: 120_000 });

for (const language of bothLanguages) {
  for (const viewport of [wall, tablet, phone]) {
    test.describe(`the chart at ${viewport.width} by ${viewport.height}, in ${languages[language]}`, () => {
      test.use({ viewport });

      for (const screen of ['harm', 'referrals']) {
        test(`can be read and pressed on ${screen}, and breaks no rule that axe knows`, async ({ page }) => {
          await openChart(page, language, screen);
          expect(await isInWindow(page)).toBe(true);
          const height = await here(page)
            .locator('text')
            .first()
            .evaluate((text) => text.getBoundingClientRect().height);
          expect(height).toBeGreaterThan(20);
          expect(await inaccessible(page)).toEqual([]);
          expect(await unfit(page)).toEqual([]);
        });
      }
    });
  }
}

test('the picture moves by keys alone, and comes back to where we are', async ({ page }) => {
  await openChart(page, 'en', 'harm');
  await action(page, 'chart-down').focus();
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('Enter');
  expect(await isInWindow(page)).toBe(false);
  await action(page, 'chart-to-here').focus();
  await page.keyboard.press('Enter');
  expect(await isInWindow(page)).toBe(true);
});

test('a mouse drags the picture; where the picture ends, a wheel goes on to move the page', async ({ page }) => {
  await openChart(page, 'en', 'harm');
  const top = () => page.locator('.chart-window').evaluate((frame) => frame.scrollTop);
  const before = await top();
  await page.locator('.chart-window').hover();
  await page.mouse.down();
  const { x, y, height } = (await page.locator('.chart-window').boundingBox())!;
  await page.mouse.move(x + 50, y + height / 2 - 120, { steps: 5 });
  await page.mouse.up();
  expect(await top()).not.toBe(before);
  await page.locator('.chart-window').evaluate((frame) => {
    frame.scrollTop = frame.scrollHeight;
  });
  const page0 = await page.evaluate(() => window.scrollY);
  // A wheel has many notches: the first may take up the last fraction of a pixel within the picture.
  const turned = async () => {
    await page.mouse.wheel(0, 400);
    return page.evaluate(() => window.scrollY);
  };
  await expect.poll(turned).toBeGreaterThan(page0);
});

test('on paper the whole picture stands, wherever it was moved to', async ({ page }) => {
  await openChart(page, 'en', 'harm');
  await page.emulateMedia({ media: 'print' });
  const [frame, picture] = await page.evaluate(() =>
    ['.chart-window', '.chart-window .chart'].map((one) => document.querySelector(one)!.getBoundingClientRect().height),
  );
  expect(picture).toBeGreaterThan(500);
  expect(frame).toBeGreaterThanOrEqual(picture!);
});

test('a handout holds the whole chart in both languages, each on a page of its own', async ({ page }) => {
  await open(page, 'cy', 'train/posing-as-a-child/handouts/');
  await page.locator('input[name="handouts-which"][value="chart"]').check();
  // It is ticked once the words of the other language have come.
  await page.locator('input[name="handouts-language"][value="both"]').click();
  await expect(page.locator('.chart-sheet')).toHaveCount(2);
  expect(
    await page.locator('.chart-sheet').evaluateAll((sheets) => sheets.map((sheet) => (sheet as HTMLElement).lang)),
  ).toEqual(['cy', 'en']);
  expect(await inaccessible(page)).toEqual([]);
  expect(await unfit(page)).toEqual([]);
});
