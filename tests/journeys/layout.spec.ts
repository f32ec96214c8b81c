import type { Page } from '@playwright/test';
import { readCase } from './helpers/cases';
import { inEach } from './helpers/sizes';
import { openCase } from './helpers/storage';
import { expect, test } from './helpers/test';
import { goTo, open, walk } from './helpers/walk';
import { bothLanguages, languages } from './helpers/words';

const held = [
  { width: 820, height: 1180 },
  { width: 1180, height: 820 },
];

/** By how much the last option of a screen that opens at its top stands below what the bar at the bottom leaves to see. */
const below = (page: Page): Promise<number> =>
  page.evaluate(() => {
    window.scrollTo(0, 0);
    const options = [...document.querySelectorAll('main :is(label, select)')];
    const end = Math.max(0, ...options.map((option) => option.getBoundingClientRect().bottom));
    const bar = document.querySelector('.bottom-bar')?.getBoundingClientRect().top ?? 0;
    return Math.max(0, Math.round(end - bar));
  });

/** The same in words, where it is. */
async function tooLow(page: Page): Promise<readonly string[]> {
  const by = await below(page);
  return by > 0 ? [`the last option is ${by} px too low`] : [];
}

for (const language of bothLanguages) {
  for (const of of ['02-grooming-all-made', '13-not-sure-of-anything'])
    test(`a tablet, upright or turned, shows the last option of each screen above Continue without scrolling, over ${of}, in ${languages[language]}`, async ({
      page,
    }) => {
      const over: Record<string, readonly string[]> = {};
      await open(page, language);
      await walk(page, readCase(of), {
        // What is told of each risk stands there in full.
        onArrival: async (screen) => {
          if (screen !== 'flagged-risks') over[screen] = await inEach(page, held, tooLow);
        },
      });
      expect(Object.entries(over).filter(([, found]) => found.length > 0)).toEqual([]);
      expect(Object.keys(over).length).toBeGreaterThan(5);
    });
}

test('finds an option that is below what is seen', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 500 });
  await open(page);
  expect(await below(page)).toBeGreaterThan(0);
});

test.describe('a tablet that lies', () => {
  test.use({ viewport: { width: 1180, height: 820 } });

  test('has two questions side by side, and the three forms of harm, in the order of the Tab key', async ({ page }) => {
    await openCase(page, 'en', '02-grooming-all-made', 'evidence');
    const [first, second] = await page
      .locator('form fieldset')
      .evaluateAll((fields) => fields.map((field) => field.getBoundingClientRect()));
    expect(second?.top).toBe(first?.top);
    expect(second?.left).toBeGreaterThan(first?.right ?? Infinity);
    await goTo(page, 'harm');
    const lefts = await page
      .locator('[role="group"][aria-labelledby^="harm-"]')
      .evaluateAll((forms) => forms.map((form) => form.getBoundingClientRect().left));
    expect(new Set(lefts).size).toBe(3);
    expect([...lefts].sort((one, other) => one - other)).toEqual(lefts);
  });
});
