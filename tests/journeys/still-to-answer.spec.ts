import { expect, test } from './helpers/test';
import { action, areaSelect, open, press } from './helpers/walk';

test('takes the area on the hub as the answer to its question, and shows what to ring in its place', async ({
  page,
}) => {
  await open(page);
  await press(page, 'refer-now', 'referrals');
  await areaSelect(page).selectOption('newport');
  await expect(page.locator('[data-outstanding="local-authority"]')).toHaveCount(1);
  await action(page, 'show-numbers').click();
  await expect(page.locator('[data-outstanding="local-authority"]')).toHaveCount(0);
  await expect(page.locator('#plan-title')).toBeFocused();
});
