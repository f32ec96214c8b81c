import { openCase } from './helpers/storage';
import { expect, test } from './helpers/test';
import { pressChange, seeScreen } from './helpers/walk';

test('leaves an answer as it was when Back follows Change', async ({ page }) => {
  await openCase(page, 'en', '02-grooming-all-made', 'referrals');
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
