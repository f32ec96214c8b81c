import { inaccessible } from './helpers/checks';
import { expect, test } from './helpers/test';
import { bothLanguages, languages } from './helpers/words';

for (const language of bothLanguages)
  test(`the drill is done with a thumb on a narrow screen, in ${languages[language]}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`./?lang=${language}#/train`);
    await page.locator('a[href="#/train/_drill"]').click();
    const calls = page.locator('[data-call]');
    await expect(calls.first()).toBeVisible();
    for (const box of await calls.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height)))
      expect(box).toBeGreaterThanOrEqual(44);
    await calls.nth(1).click();
    await calls.nth(0).click();
    await expect(calls.nth(0)).toHaveText(/2/);
    expect(await inaccessible(page)).toEqual([]);
    await page.locator('[data-action="show-plan"]').click();
    await expect(page.locator('[data-planned]').first()).toBeVisible();
    expect(await inaccessible(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.locator('[data-action="next"]').click();
    await expect(page.locator('[data-panel="drill"]')).toBeVisible();
  });
