import type { Page } from '@playwright/test';
import { onward, openDesk, openWall, seeInStep } from './helpers/showing';
import { expect, test } from './helpers/test';
import { action } from './helpers/walk';
import { bothLanguages, languages, text } from './helpers/words';

const projector = { width: 1280, height: 720 };
test.use({ viewport: projector });

/** What a room could not read: letters that are too small, and words outside of their box or of the picture. */
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
    // The box that a text stands in: that of its part, else of its group.
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

// The beginning of a case, its middle, and its end.
const moments = ['1', 'harm/answer', '9', 'evidence', 'referrals/answer', 'referrals/police/answer', 'record'];

for (const language of bothLanguages) {
  test(`is read whole from the back of a room, at every stage of a case, in ${languages[language]}`, async ({
    page,
  }) => {
    for (const scenario of ['posing-as-a-child', 'extremist-videos', 'immediate-danger'])
      for (const moment of scenario === 'posing-as-a-child' ? moments : ['1', 'referrals/answer', 'record']) {
        await openWall(page, language, `${moment}/chart`, scenario);
        await expect(page.locator('.drawn')).toBeVisible();
        const { least, outside } = await unread(page);
        expect(outside, `${scenario} ${moment}`).toEqual([]);
        expect(least, `${scenario} ${moment}`).toBeGreaterThanOrEqual(20);
      }
  });
}

test('stays up while the presenter goes on, small beside what is asked, and moves with the case, until it is put away', async ({
  page: wall,
}) => {
  await openWall(wall, 'en', '3');
  const desk = await openDesk(wall);
  await desk.locator('[data-route="whole"]').click();
  await action(desk, 'chart').click();
  await expect(wall.locator('.drawn [data-look="here"]')).toHaveAttribute('data-box', 'harm');
  for (const size of [projector, { width: 1920, height: 1080 }]) {
    await wall.setViewportSize(size);
    expect(await onward(desk)).toBe(size === projector ? '3/answer' : '5');
    expect(await onward(desk)).toBe(size === projector ? '4' : '5/answer');
    await expect(wall.locator('.wall__small-chart .drawn [data-look="here"]')).toHaveAttribute(
      'data-box',
      'specific-risks',
    );
    // All that is asked is in sight beside it, and none of it under it.
    const lowest = (of: string) =>
      wall.locator(of).evaluateAll((parts) => Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)));
    expect(await lowest('.wall__screen label')).toBeLessThanOrEqual(
      await wall.locator('main').evaluate((main) => main.getBoundingClientRect().bottom),
    );
    const right = await wall.locator('.wall__small-chart').evaluate((chart) => chart.getBoundingClientRect().right);
    expect(
      await wall.locator('.wall__screen').evaluate((asked) => asked.getBoundingClientRect().left),
    ).toBeGreaterThanOrEqual(right);
    if (size === projector) await onward(desk);
  }
  await action(desk, 'chart').click();
  await seeInStep('5/answer/chart', wall, desk);
  await onward(desk);
  await action(desk, 'chart-away').click();
  await expect(wall.locator('.drawn')).toHaveCount(0);
});

/** The gates and locks of the small chart: how they stand, and which of them a room does not see whole. */
const smallLocks = (page: Page) =>
  page.locator('.wall__small-chart').evaluate((chart) => {
    const main = document.querySelector('main')!.getBoundingClientRect();
    const frame = chart.querySelector('.chart-window')!.getBoundingClientRect();
    const all = [...chart.querySelectorAll<SVGGElement>('[data-lock], [data-gate], [data-box^="referrals/"]')];
    const outside = all.filter((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      const [lowest, highest] = [Math.min(frame.bottom, main.bottom), Math.max(frame.top, main.top)];
      return left < frame.left || right > frame.right || top < highest - 1 || bottom > lowest + 1;
    });
    return {
      outside: outside.map((part) => part.dataset['box'] ?? part.getAttribute('class')),
      open: all.filter(({ dataset }) => dataset['lock'] === 'open').length,
    };
  });

for (const language of bothLanguages)
  test(`beside what is asked, shows every gate and lock at the calls, to be seen as they open, in ${languages[language]}`, async ({
    page,
  }) => {
    await openWall(page, language, 'referrals');
    await action(page, 'steps').click();
    await page.locator('[data-route="whole"]').click();
    await action(page, 'chart').click();
    const open: number[] = [];
    // The plan, and the first two calls, each before it is revealed and after it.
    for (let presses = 0; presses < 5; presses += 1) {
      await onward(page);
      await expect(page.locator('.wall__small-chart [data-gate]')).toHaveCount(2);
      for (const size of [projector, { width: 1920, height: 1080 }]) {
        await page.setViewportSize(size);
        // The leaves and bows have come to rest.
        await expect.poll(async () => (await smallLocks(page)).outside).toEqual([]);
      }
      open.push((await smallLocks(page)).open);
    }
    expect(open[0]).toBe(0);
    expect(open[4]).toBe(3);
  });

test('is pointed at, and seen from nearer, from the presenter’s window', async ({ page: wall }) => {
  await openWall(wall, 'en', 'referrals/answer/chart');
  const desk = await openDesk(wall);
  await desk.locator('#chart-point').selectOption('referrals/ceop');
  await expect(wall.locator('[data-pointer="referrals/ceop"]')).toBeVisible();
  const width = () =>
    wall.locator('.drawn [data-box="referrals/ceop"]').evaluate((box) => box.getBoundingClientRect().width);
  const before = await width();
  await action(desk, 'near').click();
  await expect.poll(width).toBeGreaterThan(before * 1.8);
  await action(desk, 'near').click();
  await expect.poll(width).toBeCloseTo(before, 0);
  await desk.locator('#chart-point').selectOption(text('en', 'live-chart:picture/nothing'));
  await expect(wall.locator('[data-pointer]')).toHaveCount(0);
});

test('opens its gates and locks before the eyes of the room, and at once where motion is reduced', async ({ page }) => {
  await openWall(page, 'en', 'referrals/police/chart');
  const locks = page.locator('.drawn [data-lock="open"]');
  await expect(locks).toHaveCount(0);
  const movesFor = () =>
    page
      .locator('.drawn [data-lock] path')
      .first()
      .evaluate((bow) => getComputedStyle(bow).transitionDuration);
  expect(parseFloat(await movesFor())).toBeGreaterThan(0);
  // Once the Police are told as well, all that waits for both is open.
  await onward(page);
  await expect(locks).toHaveCount(3);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await movesFor()).toBe('0s');
});
