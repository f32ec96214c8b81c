import type { Page } from '@playwright/test';
import { inaccessible } from './helpers/checks';
import { openWall, turnWall } from './helpers/showing';
import { unfit } from './helpers/sizes';
import { expect, test } from './helpers/test';
import { action, open } from './helpers/walk';
import { bothLanguages, type Language, languages } from './helpers/words';

const projector = { width: 1280, height: 720 };
const tablet = { width: 820, height: 1180 };
const phone = { width: 320, height: 640 };
test.use({ viewport: projector });

/** Opens the chart beside a screen of a practice. Returns the box of the current screen. */
async function openChart(page: Page, language: Language, screen: string) {
  await open(page, language, `train/posing-as-a-child/${screen}`);
  const here = page.locator('.chart-window [data-look="here"]');
  // It stays open from screen to screen.
  await expect(here.or(action(page, 'chart')).first()).toBeVisible();
  if (!(await here.isVisible())) await action(page, 'chart').click();
  await expect(here).toBeVisible();
  return here;
}

for (const language of bothLanguages)
  test(`beside a practice it can be read and pressed in windows of each size, breaks no rule that axe knows, scrolls by keys alone where it is wider than its window, and stands whole on paper, in ${languages[language]}`, async ({
    page,
  }) => {
    for (const screen of ['referrals', 'harm']) {
      await page.setViewportSize(projector);
      const box = (await openChart(page, language, screen)).locator('text').first();
      for (const size of [projector, tablet, phone]) {
        await page.setViewportSize(size);
        const height = () => box.evaluate((text) => text.getBoundingClientRect().height);
        await expect.poll(height, `${size.width}`).toBeGreaterThan(15);
        // In a window as narrow as a phone the picture scrolls in its frame, which axe checks too.
        if (size !== tablet) expect(await inaccessible(page), `${size.width}`).toEqual([]);
        expect(await unfit(page), `${size.width}`).toEqual([]);
      }
    }
    const frame = page.locator('.chart-window');
    await frame.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(tablet);
    const [around, picture] = await page.evaluate(() =>
      ['.chart-window', '.drawn'].map((one) => document.querySelector(one)!.getBoundingClientRect()),
    );
    expect(picture!.width).toBeGreaterThan(500);
    expect(picture!.right).toBeLessThanOrEqual(around!.right + 1);
    await page.emulateMedia({ media: null });
    const movesFor = () =>
      page
        .locator('.drawn [data-lock] path')
        .first()
        .evaluate((bow) => parseFloat(getComputedStyle(bow).transitionDuration));
    expect(await movesFor()).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await movesFor()).toBe(0);
  });

/** What a room could not read: letters that are too small, and words outside their box or the picture. */
const unread = (page: Page): Promise<{ readonly least: number; readonly outside: readonly string[] }> =>
  page.evaluate(() => {
    const svg = document.querySelector<SVGSVGElement>('.drawn')!;
    const whole = svg.getBoundingClientRect();
    const scale = svg.getScreenCTM()!.a;
    const texts = [...svg.querySelectorAll('text')];
    const isWithin = (part: Element, around: DOMRect) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return (
        left >= around.left - 1 && right <= around.right + 1 && top >= around.top - 1 && bottom <= around.bottom + 1
      );
    };
    // The box of a text: that of its part, or else of its group.
    const boxOf = (part: Element): DOMRect => {
      const own = part.closest('g')!.querySelector(':scope > rect, :scope > polygon, :scope > circle')!;
      return own.getBoundingClientRect();
    };
    const isSeen = whole.left >= 0 && whole.right <= innerWidth && whole.top >= 0 && whole.bottom <= innerHeight;
    return {
      least: Math.min(...texts.map((one) => parseFloat(getComputedStyle(one).fontSize) * scale)),
      outside: [
        ...(isSeen ? [] : ['the picture']),
        ...texts.filter((one) => !isWithin(one, whole) || !isWithin(one, boxOf(one))).map((one) => one.textContent),
      ],
    };
  });

// The start, middle and end of a case.
const moments = ['1', 'harm/answer', '9', 'evidence', 'referrals/answer', 'referrals/police/answer', 'record'];

for (const language of bothLanguages)
  test(`is read whole from the back of a room, at every stage of a case, in ${languages[language]}`, async ({
    page,
  }) => {
    for (const scenario of ['posing-as-a-child', 'extremist-videos', 'immediate-danger']) {
      await openWall(page, language, '1/chart', scenario);
      for (const moment of scenario === 'posing-as-a-child' ? moments : ['1', 'referrals/answer', 'record']) {
        await turnWall(page, `${moment}/chart`, scenario);
        await expect(page.locator('.drawn')).toBeVisible();
        const { least, outside } = await unread(page);
        expect(outside, `${scenario} ${moment}`).toEqual([]);
        expect(least, `${scenario} ${moment}`).toBeGreaterThanOrEqual(20);
      }
    }
  });
