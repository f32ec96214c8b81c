import type { Page } from '@playwright/test';
import { readCase } from './helpers/cases';
import { inaccessible } from './helpers/checks';
import { expect, seeKept, test } from './helpers/hosted';
import { kept, keptCase } from './helpers/storage';
import { goTo, open, option, seeScreen, walk } from './helpers/walk';
import { bothLanguages, text } from './helpers/words';

test.use({ keepsCopy: true });

const drawing = (language: string) => `.pictures__drawing[lang="${language}"]`;

/** The case that is kept, without the list of pages that were opened: About is one of them. */
const caseWithout = async (page: Page) => ({ ...(await keptCase(page)), reached: [] });

test('a case under way is whole after the pictures of the screens, which work with no network, in a narrow window and in a wide one', async ({
  page,
  context,
  host,
}) => {
  await open(page);
  await seeKept(page);
  await walk(page, readCase('02-grooming-all-made'), { until: 'harm' });
  await option(page, 'harm', 'grooming').check();
  const walked = await caseWithout(page);
  await host.stop();
  await context.setOffline(true);

  await goTo(page, 'about');
  const before = await kept(page);
  await page.locator('a[href="#/train/_gallery"]').click();
  await page.locator('#pictures-screen').selectOption('referrals');
  for (const language of bothLanguages)
    await expect(page.locator(drawing(language))).toContainText(text(language, 'ui:hub/title'));
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await inaccessible(page), `${width}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    const tops = await Promise.all(
      bothLanguages.map(async (one) => (await page.locator(drawing(one)).boundingBox())?.y ?? 0),
    );
    expect(new Set(tops).size).toBe(width === 320 ? 2 : 1);
  }
  expect(await kept(page)).toEqual(before);

  await page.locator('.foot a[href="#/"]').click();
  await seeScreen(page, 'harm');
  await expect(option(page, 'harm', 'grooming')).toBeChecked();
  expect(await caseWithout(page)).toEqual(walked);
});
