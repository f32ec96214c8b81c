import { readCase } from './helpers/cases';
import { expect, test } from './helpers/test';
import { open, pressChange, seeScreen, walk } from './helpers/walk';

test('leaves an answer as it was when Back follows Change', async ({ page }) => {
  await open(page);
  await walk(page, readCase('02-grooming-all-made'));
  const plan = () =>
    page.locator('[data-task]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-task')));
  const before = await plan();
  expect(before).toContain('ceop');
  await pressChange(page, 'harm');
  await seeScreen(page, 'harm');
  await page.goBack();
  await seeScreen(page, 'referrals');
  expect(await plan()).toEqual(before);
});
