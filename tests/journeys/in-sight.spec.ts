import { outOfReach, reachedOn, sayDanger, staying } from './helpers/in-sight';
import { inEach } from './helpers/sizes';
import { openCase } from './helpers/storage';
import { walkByTab } from './helpers/tab-walk';
import { expect, test } from './helpers/test';
import { action, answer, goTo, mark, open, press, seeScreen } from './helpers/walk';
import { bothLanguages, languages } from './helpers/words';

const windows = [
  { width: 820, height: 1180 },
  { width: 1180, height: 820 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];
/** A window of 1280 by 1024 at 400 %, a phone on its side, and a tablet at 400 %. */
const tooSmall = [
  { width: 320, height: 256 },
  { width: 844, height: 390 },
  { width: 205, height: 560 },
];

/** The bar while 999 is to be rung. */
const red = 'rgb(177, 14, 30)';

test.describe.configure({ timeout: 240_000 });

for (const language of bothLanguages) {
  test(`999, Refer now and Hide are within reach where danger is said, in a bar that is red over its whole width, in ${languages[language]}`, async ({
    page,
  }) => {
    await open(page, language);
    await sayDanger(page);
    for (const screen of ['need', 'referrals', 'referrals/police', 'record']) {
      if (screen === 'referrals') await press(page, 'refer-now', screen);
      else await goTo(page, screen);
      expect(await inEach(page, windows, () => outOfReach(page, reachedOn(screen))), screen).toEqual([]);
      expect(await inEach(page, tooSmall, staying), screen).toEqual([]);
      const bar = await page
        .locator('.top')
        .evaluate((top) => [
          getComputedStyle(top).backgroundColor,
          top.getBoundingClientRect().width - document.documentElement.clientWidth,
        ]);
      expect(bar, screen).toEqual([red, 0]);
    }
  });

  test(`the bar is calm again once the Police know of the danger, or it is over, in ${languages[language]}`, async ({
    page,
  }) => {
    const bar = () => page.locator('.top').evaluate((top) => getComputedStyle(top).backgroundColor);
    await open(page, language);
    const calm = await bar();
    await sayDanger(page);
    expect(await bar()).toBe(red);
    await press(page, 'refer-now', 'referrals');
    await mark(page, 'police', 'made');
    await expect(page.locator('[data-danger="live-told"]')).toBeVisible();
    expect(await bar()).toBe(calm);
    await mark(page, 'police', 'corrected');
    expect(await bar()).toBe(red);
    await goTo(page, 'immediate-danger');
    await answer(page, 'immediate-danger', ['over']);
    await action(page, 'continue').click();
    await expect(page.locator('[data-danger="past-untold"]')).toBeVisible();
    expect(await bar()).toBe(calm);
  });

  test(`the top bar takes one row on a phone, in ${languages[language]}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, language);
    expect(await page.locator('.top__row').evaluate((row) => row.clientHeight)).toBeLessThan(60);
  });
}

test('the list of calls has no Refer now once nothing is outstanding', async ({ page }) => {
  await openCase(page, 'en', '01-family-computer', 'referrals');
  await expect(action(page, 'refer-now')).toBeVisible();
  for (const task of ['social-services', 'police']) await mark(page, task, 'made');
  await goTo(page, 'referrals');
  await expect(action(page, 'hide')).toBeVisible();
  await expect(action(page, 'refer-now')).toHaveCount(0);
});

test('no bar covers what the Tab key leads to, on a phone, with danger said', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  await sayDanger(page);
  await seeScreen(page, 'need');
  for (const screen of ['need', 'referrals', 'record', 'about']) {
    if (screen === 'referrals') await press(page, 'refer-now', screen);
    else await goTo(page, screen);
    // While the bar takes no taps, what is under it is found in its place.
    await expect(page.locator('[data-resting]')).toHaveCount(0);
    expect((await walkByTab(page)).faults, screen).toEqual([]);
  }
});

test('a page that tells is not passed over by the second of two quick taps on Continue', async ({ page }) => {
  await openCase(page, 'en', '01-family-computer', 'evidence');
  await answer(page, 'evidence-location', ['computer']);
  await answer(page, 'evidence-handled', ['none']);
  const { x, y, width, height } = (await action(page, 'continue').boundingBox())!;
  for (const wait of [60, 100]) {
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForTimeout(wait);
  }
  await seeScreen(page, 'evidence-guidance');
});

test('finds what is out of reach, and what stays, where something does', async ({ page }) => {
  await open(page);
  await press(page, 'refer-now', 'referrals');
  const style = (css: string) =>
    page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, css);
  await style(
    'header { position: static !important } [data-action="refer-now"] { min-height: 0 !important; height: 20px; padding: 0 !important }',
  );
  expect(await outOfReach(page, reachedOn('referrals'))).toEqual([
    '[data-action="refer-now"] is small',
    'header [href="tel:999"] is out of the window',
    '[data-action="hide"] is out of the window',
  ]);
  expect(await outOfReach(page, [])).toHaveLength(3);
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await staying(page)).toEqual([]);
  await style('.bottom-bar { position: fixed !important; bottom: 0 }');
  expect(await staying(page)).toEqual(['bottom-bar stays']);
});
