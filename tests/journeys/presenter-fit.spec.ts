import type { Page } from '@playwright/test';
import { inaccessible } from './helpers/checks';
import { onward, openDesk, openWall } from './helpers/showing';
import { inEach, unfit } from './helpers/sizes';
import { expect, test } from './helpers/test';
import { action } from './helpers/walk';
import { bothLanguages, languages } from './helpers/words';

test.describe.configure({ timeout: 120_000 });
const projector = { width: 1280, height: 720 };
/** Where a case is shown to others; on a projector last, as it is for axe then. */
const rooms = [{ width: 820, height: 1180 }, { width: 320, height: 640 }, projector];
/** One of each thing that a room can see. */
const sights = [
  '1',
  'harm',
  'harm/answer',
  '4',
  'flagged-risks',
  'looked-after/answer',
  'local-authority/answer',
  'evidence-guidance',
  'referrals',
  'referrals/police/answer',
  'next-steps',
  'record',
  '27',
  '7/qr',
  '7/steps',
  '7/chart',
];

/** How many pixels the least text is high that a room is to read. */
const leastText = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const parts = [
      ...document.querySelectorAll(
        'main h1, main .wall__beside p, main .nhsuk-label, main .plan-row__name, main .wall__said, main .page__body > p',
      ),
    ];
    return Math.min(
      ...parts.filter((part) => part.checkVisibility()).map((part) => parseFloat(getComputedStyle(part).fontSize)),
    );
  });

for (const language of bothLanguages) {
  test.describe(`a case shown to a room, in ${languages[language]}`, () => {
    test('can be read by everyone, pressed by everyone, and fits its window', async ({ page }) => {
      for (const sight of sights) {
        await page.setViewportSize(projector);
        await openWall(page, language, sight);
        expect(await inEach(page, rooms, unfit), sight).toEqual([]);
        expect(await inaccessible(page), sight).toEqual([]);
      }
    });
    test('has a presenter’s window of the same kind', async ({ page }) => {
      await openWall(page, language, 'harm');
      const desk = await openDesk(page);
      for (const viewport of [
        { width: 960, height: 900 },
        { width: 320, height: 640 },
      ]) {
        await desk.setViewportSize(viewport);
        expect(await inaccessible(desk)).toEqual([]);
        expect(await unfit(desk)).toEqual([]);
      }
    });
    test('has its shortcuts in sight, to be switched off by anyone', async ({ page }) => {
      await openWall(page, language, 'harm');
      await action(page, 'keys').click();
      expect([await inaccessible(page), await unfit(page)]).toEqual([[], []]);
    });

    test.describe('on a projector', () => {
      test.use({ viewport: projector });
      test('is read from the back row', async ({ page }) => {
        for (const sight of sights.filter((one) => !one.endsWith('/chart'))) {
          await openWall(page, language, sight);
          // Sixteen answers stand on one screen: they are smaller than the rest.
          const least = sight.startsWith('harm') ? 20 : 28;
          if (!sight.endsWith('/steps')) expect(await leastText(page), sight).toBeGreaterThanOrEqual(least);
          expect(await page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight), sight).toBe(
            true,
          );
        }
      });
      for (const scenario of ['posing-as-a-child', 'extremist-videos']) {
        test(`needs no scrolling from the first step of ${scenario} to its last`, async ({ page }) => {
          await openWall(page, language, '1', scenario);
          for (let rest = '1'; (await action(page, 'onward').count()) > 0; rest = await onward(page)) {
            expect(
              await page.locator('main').evaluate((main) => main.scrollHeight - main.clientHeight),
              rest,
            ).toBeLessThanOrEqual(1);
          }
          await expect(page.locator('[data-stop="debrief"]')).toBeVisible();
          await expect(action(page, 'scroll-down')).toHaveCount(0);
        });
      }
      test('needs no scrolling beside the chart, whose letters are as large as on the whole wall', async ({ page }) => {
        await openWall(page, language, '1', 'extremist-videos');
        await action(page, 'steps').click();
        await page.locator('[data-route="whole"]').click();
        await action(page, 'chart').click();
        for (let rest = await onward(page); (await action(page, 'onward').count()) > 0; rest = await onward(page)) {
          await expect(page.locator('.wall__stop')).toBeVisible();
          const { over, letters } = await page.locator('main').evaluate((main) => ({
            over: main.scrollHeight - main.clientHeight,
            letters: [...main.querySelectorAll<SVGTextElement>('.drawn text')].map(
              (one) => parseFloat(getComputedStyle(one).fontSize) * one.getScreenCTM()!.a,
            ),
          }));
          expect(over, rest).toBeLessThanOrEqual(1);
          expect(Math.min(20, ...letters), rest).toBe(20);
        }
      });
      test('moves a long page from the presenter’s window', async ({ page }) => {
        // The chart in words is long on every screen.
        await openWall(page, language, 'harm/chart');
        await expect(page.locator('.outline')).toBeAttached();
        const main = page.locator('main');
        const top = () => main.evaluate((element) => element.scrollTop);
        const desk = await openDesk(page);
        await action(desk, 'scroll-down').click();
        await expect.poll(top).toBeGreaterThan(300);
        await action(desk, 'scroll-up').click();
        await expect.poll(top).toBe(0);
      });
    });
  });
}
