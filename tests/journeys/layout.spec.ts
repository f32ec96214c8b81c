import { below } from './helpers/last-option';
import { openCase } from './helpers/storage';
import { expect, test } from './helpers/test';
import { goTo, open } from './helpers/walk';

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
