import type { Page } from '@playwright/test';
import { faint, inaccessible } from './helpers/checks';
import { gatherEverywhere } from './helpers/everywhere';
import { foreignOn } from './helpers/foreign';
import { inEach, outOfReach, reachedOn, sayDanger, staying, tooLowOn, unfit } from './helpers/sizes';
import { asksMore, lost, lostFocus, more, tablet, walkByTab, wrongInDark, zoomed } from './helpers/strain';
import { readCase } from './helpers/cases';
import { openCase } from './helpers/storage';
import { expect, test } from './helpers/test';
import { action, answer, goTo, mark, open, press } from './helpers/walk';
import { bothLanguages, headingOf, type Language, languages } from './helpers/words';
import { scenarioIds } from '../training/scenario-files';

/** One page takes each size in turn, because size decides nothing when a screen opens. The last size stays. */
const windows = [{ width: 320, height: 640 }, { width: 390, height: 844 }, { width: 1180, height: 820 }, tablet];
const onItsSide = { width: 844, height: 390 };
/** 1280 by 1024 at 400 %, a phone on its side, where only the bar of a call stays, and a tablet at 400 %. */
const tooSmall = (screen: string) =>
  [zoomed, onItsSide, { width: 205, height: 560 }].filter((one) => one !== onItsSide || !screen.includes('/'));

/** The screens of the walk to the task list, used with the ones below. */
const { path } = readCase('13-not-sure-of-anything');

/** Returns what is too small, broken or out of reach on a screen in windows of each size. */
const unfitOn = (page: Page, screen: string) =>
  inEach(page, windows, async () => [...(await unfit(page)), ...(await outOfReach(page, reachedOn(screen)))]);

/**
 * Returns what is wrong with a screen when first seen: foreign words, axe rules, text lost when enlarged, covered
 * parts, a hidden last option and, in one language, dark colours and Tab.
 */
async function wrongOn(page: Page, language: Language, screen: string): Promise<readonly string[]> {
  return [
    ...(await foreignOn(page, language)).map((what) => `in the other language: ${what}`),
    // By far the longest page is checked separately.
    ...(screen === 'book' ? [] : await inaccessible(page)),
    ...(await lost(page)),
    ...(await inEach(page, tooSmall(screen), staying)),
    ...(path.includes(screen) ? await tooLowOn(page) : []),
    ...(language === asksMore ? [...(await wrongInDark(page)), ...(await lostFocus(page))] : []),
  ];
}

test.describe.configure({ timeout: 600_000 });

const bar = (page: Page) => page.locator('.top').evaluate((top) => getComputedStyle(top).backgroundColor);
/** The bar while 999 is to be rung. */
const red = 'rgb(179, 18, 29)';

for (const language of bothLanguages) {
  test(`each screen speaks ${languages[language]} alone, breaks no rule that axe knows, fits each window and a thumb, keeps 999, Refer now and Hide within reach, shows its last option on a tablet above Continue, and loses nothing where it is read larger${more(language)}`, async ({
    page,
  }) => {
    const seen = new Set<string>();
    const found = await gatherEverywhere(page, language, async (_, screen) => {
      // A marked call, and a list that mentions it, are checked again.
      const again = async () => [...(await foreignOn(page, language)), ...(await inaccessible(page))];
      const wrong = seen.has(screen) ? await again() : await wrongOn(page, language, screen);
      seen.add(screen);
      return [...wrong, ...(await unfitOn(page, screen))];
    });
    expect(found).toEqual([]);
  });

  test(`fits windows of each size where something is missing, where Clear asks and where danger is said, with 999, Refer now and Hide within reach, in ${languages[language]}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, language);
    for (const percent of [200, 150, 100]) {
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), `${percent}%`);
      const height = await page.locator('.top__row').evaluate((row) => row.clientHeight);
      expect(height / percent, `one row of text at ${percent} %`).toBeLessThan(0.5);
    }
    await action(page, 'continue').click();
    await expect(page.getByRole('alert')).toBeVisible();
    const looked = async () => [
      ...(await inEach(page, windows, unfit)),
      ...(await inaccessible(page)),
      ...(await foreignOn(page, language)),
    ];
    expect(await looked()).toEqual([]);
    await action(page, 'clear').click();
    expect(await looked()).toEqual([]);
    await action(page, 'cancel').click();
    await sayDanger(page);
    for (const screen of ['need', 'referrals', 'referrals/police', 'record']) {
      if (screen === 'referrals') await press(page, 'refer-now', screen);
      else if (screen !== 'need') await goTo(page, screen);
      expect(await inEach(page, windows, () => outOfReach(page, reachedOn(screen))), screen).toEqual([]);
      expect(await inEach(page, tooSmall(screen), staying), screen).toEqual([]);
      expect(await inaccessible(page), screen).toEqual([]);
    }
  });
}

test('the reviewer’s book breaks no rule that axe knows', async ({ page }) => {
  await open(page, 'cy', 'book');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingOf('cy', 'book'));
  expect(await inaccessible(page)).toEqual([]);
});

test('the bar is red over its whole width while 999 is to be rung, and calm once the Police know, or the danger is over', async ({
  page,
}) => {
  await open(page, 'cy');
  const calm = await bar(page);
  await sayDanger(page);
  expect(await bar(page)).toBe(red);
  expect(await page.evaluate(() => document.querySelector('.top')?.clientWidth === document.body.clientWidth)).toBe(
    true,
  );
  await press(page, 'refer-now', 'referrals');
  await mark(page, 'police', 'made');
  await expect(page.locator('[data-danger="live-told"]')).toBeVisible();
  expect(await bar(page)).toBe(calm);
  await mark(page, 'police', 'corrected');
  await expect.poll(() => bar(page)).toBe(red);
  await goTo(page, 'immediate-danger');
  await answer(page, 'immediate-danger', ['over']);
  await action(page, 'continue').click();
  await expect(page.locator('[data-danger="past-untold"]')).toBeVisible();
  expect(await bar(page)).toBe(calm);
});

test('no bar covers what the Tab key leads to, on a phone, with danger said', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  await sayDanger(page);
  // The current language and the stages behind are told apart without the colours that are forced away.
  await expect(page.locator('.language[aria-current]')).toHaveCSS('text-decoration-line', 'underline');
  await expect(page.locator('.language:not([aria-current])')).toHaveCSS('text-decoration-line', 'none');
  await expect(page.locator('.stage__bar').first()).toHaveCSS('border-top', /^3px solid/);
  await expect(page.locator('.stage__bar').last()).toHaveCSS('opacity', '0.3');
  for (const screen of ['referrals', 'record']) {
    if (screen === 'referrals') await press(page, 'refer-now', screen);
    else await goTo(page, screen);
    // While the bar takes no taps, what is under it would be found instead.
    await expect(page.locator('[data-resting]')).toHaveCount(0);
    expect((await walkByTab(page)).faults, screen).toEqual([]);
  }
});

for (const language of bothLanguages)
  test(`a call is marked from its page without scrolling, and leads on to the next, in windows of each size, in ${languages[language]}`, async ({
    page,
  }) => {
    const scrolled = () => page.evaluate(() => window.scrollY);
    for (const size of [tablet, { width: 1180, height: 820 }, { width: 390, height: 844 }, onItsSide]) {
      await page.setViewportSize(size);
      await openCase(page, language, '02-grooming-all-made', 'referrals');
      for (const task of ['social-services', 'police']) {
        await goTo(page, `referrals/${task}`);
        for (const name of ['mark-made', 'mark-tried'])
          await expect(action(page, name), `${name} of ${task}`).toBeInViewport({ ratio: 1 });
        if (size === onItsSide) await expect(page.locator('[data-part="opening"]')).toBeInViewport({ ratio: 0.7 });
        await mark(page, task, 'made');
        await expect(page.locator('#call-status')).toBeFocused();
        await expect(page.locator('#call-status')).toBeInViewport({ ratio: 1 });
        const way = task === 'police' ? 'refer-now' : 'continue';
        await expect(action(page, way)).toBeInViewport({ ratio: 1 });
        expect(await scrolled()).toBe(0);
        await press(page, way, task === 'police' ? 'referrals' : 'referrals/police');
      }
    }
  });

/** Returns the line at which what to say begins, and how many lines of it are above the bar of the call. */
const linesOf = (page: Page) =>
  page.locator('[data-part="opening"]').evaluate((opening) => {
    const range = document.createRange();
    range.selectNodeContents(opening);
    const bottoms = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
    const end = document.querySelector('[data-action="mark-made"]')!.getBoundingClientRect().top;
    const begins = opening.getBoundingClientRect().top / Number.parseFloat(getComputedStyle(opening).lineHeight);
    return { begins, inSight: [...bottoms].filter((bottom) => bottom < end).length };
  });

test('a call begins what to say, and has as much of it in sight, within two lines of English', async ({ page }) => {
  const found: ({ name: string } & Awaited<ReturnType<typeof linesOf>>)[][] = [];
  for (const language of bothLanguages) {
    await openCase(page, language, '02-grooming-all-made', 'referrals');
    const lines = [];
    for (const task of ['social-services', 'police', 'ceop', 'iwf', 'site']) {
      await goTo(page, `referrals/${task}`);
      for (const size of [tablet, { width: 390, height: 844 }, { width: 320, height: 640 }]) {
        await page.setViewportSize(size);
        lines.push({ name: `${task} at ${size.width}`, ...(await linesOf(page)) });
      }
      if (task === 'social-services' || task === 'police') await mark(page, task, 'made');
    }
    found.push(lines);
  }
  const [english = [], welsh = []] = found;
  english.forEach(({ name, begins, inSight }, at) => {
    expect(Math.abs((welsh[at]?.begins ?? NaN) - begins), name).toBeLessThanOrEqual(2);
    expect(Math.abs((welsh[at]?.inSight ?? NaN) - inSight), name).toBeLessThanOrEqual(2);
  });
});

test.describe('a device that asks for dark pages', () => {
  test.use({ colorScheme: 'dark' });

  test('has them, its browser is told so, what is missing and what is dangerous stand out, and paper is white', async ({
    page,
  }) => {
    // At this size, a rule of NHS frontend's own once made what is missing dark on dark.
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    const look = () =>
      page.evaluate(() => [
        getComputedStyle(document.body).backgroundColor,
        getComputedStyle(document.documentElement).colorScheme,
      ]);
    expect(await look()).toEqual(['rgb(16, 24, 27)', 'dark']);
    await action(page, 'continue').click();
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await faint(page)).toEqual([]);
    await sayDanger(page);
    await press(page, 'refer-now', 'referrals');
    expect(await faint(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await look()).toEqual(['rgb(255, 255, 255)', 'light']);
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    expect(await look()).toEqual(['rgb(241, 245, 246)', 'light']);
  });
});

for (const language of bothLanguages)
  for (const [width, height] of [
    [1366, 768],
    [820, 1180],
  ] as const)
    test(`lists all made-up cases in a window and a half, at ${width}, in ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`./?lang=${language}#/train`);
      await expect(page.locator('[data-scenario]')).toHaveCount(scenarioIds.length);
      const ends = await page
        .locator('[data-scenario]')
        .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().bottom + scrollY));
      expect(Math.max(...ends) / height).toBeLessThanOrEqual(1.5);
    });
