import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { inaccessible } from './helpers/checks';
import { openDesk, openWall } from './helpers/showing';
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
      ...parts
        .filter((part) => part.checkVisibility())
        .map((part) => parseFloat(getComputedStyle(part).fontSize) * part.currentCSSZoom),
    );
  });

const scenarios = readdirSync(new URL('../../src/training/scenarios', import.meta.url))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

/** Has the group asked at every stop; and the chart up, where it is wanted. */
async function takeEveryStep(page: Page, hasChart: boolean): Promise<void> {
  await action(page, 'steps').click();
  const whole = page.locator('[data-route="whole"]');
  // A short case has one length only.
  if ((await whole.count()) > 0) await whole.click();
  await action(page, hasChart ? 'chart' : 'steps').click();
  if (hasChart) await expect(page.locator('.drawn')).toBeVisible();
}

/** What a room sees of a case from here to its end: how far it is longer than its room, and its least letters, those of the chart too. */
const sightsToTheEnd = (page: Page) =>
  page.evaluate(async () => {
    const sights: { rest: string; stop: string; over: number; letters: number; hasChart: boolean }[] = [];
    const onward = () => document.querySelector<HTMLElement>('[data-action="onward"]');
    const high = (part: Element, scale: number) => parseFloat(getComputedStyle(part).fontSize) * scale;
    for (let next = onward(); next; next = onward()) {
      next.click();
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      const main = document.querySelector('main')!;
      const parts = [...main.querySelectorAll<HTMLElement>('h1, h2, p, li, .nhsuk-label, th, td')];
      const drawn = [...main.querySelectorAll<SVGTextElement>('.wall__small-chart .drawn text')];
      const read = parts.filter((part) => part.checkVisibility() && !part.closest('.live-chart'));
      sights.push({
        rest: main.dataset['show']!,
        stop: document.querySelector<HTMLElement>('.wall__stop')?.dataset['stop'] ?? '',
        over: main.scrollHeight - main.clientHeight,
        letters: Math.min(
          ...read.map((part) => high(part, part.currentCSSZoom)),
          ...drawn.map((part) => high(part, part.getScreenCTM()!.a)),
        ),
        hasChart: drawn.length > 0,
      });
    }
    return sights;
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

test.describe('every case, shown on a projector', () => {
  test.use({ viewport: projector });
  for (const hasChart of [false, true])
    test(`needs no scrolling at any stop of any case, and no smaller letters than 20 px, in Welsh, which is the longer, ${hasChart ? 'beside' : 'without'} the chart`, async ({
      page,
    }) => {
      test.setTimeout(600_000);
      for (const scenario of scenarios) {
        await openWall(page, 'cy', '1', scenario);
        await takeEveryStep(page, hasChart);
        const sights = await sightsToTheEnd(page);
        expect(sights.at(-1)?.stop, scenario).toBe('debrief');
        expect(sights.filter(({ over }) => over > 0).map(({ rest, over }) => `${scenario} ${rest}: ${over}`)).toEqual(
          [],
        );
        expect(Math.min(20, ...sights.map(({ letters }) => letters)), scenario).toBe(20);
        expect(
          sights.some((one) => one.hasChart),
          scenario,
        ).toBe(hasChart);
      }
    });
});
