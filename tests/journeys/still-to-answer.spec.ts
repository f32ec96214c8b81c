import { readCase } from './helpers/cases';
import { expect, test } from './helpers/test';
import { action, answer, areaSelect, pressChange, open, press, seeScreen, walk } from './helpers/walk';

const groomed = readCase('02-grooming-all-made');

test('goes from a question opened on the hub through all that are still open, in order, back to the hub', async ({
  page,
}) => {
  await open(page);
  await press(page, 'refer-now', 'referrals');
  await pressChange(page, 'immediate-danger');
  await walk(page, { ...groomed, path: groomed.path.filter((screen) => screen !== 'need') });
  await expect(page.locator('[data-outstanding]')).toHaveCount(2);
  await expect(page.locator('[data-task][data-outstanding]')).toHaveCount(2);
});

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

test('keeps every answer given before Refer now', async ({ page }) => {
  await open(page);
  await walk(page, groomed, { until: 'specific-risks' });
  await answer(page, 'violent-extremism', ['no']);
  await press(page, 'refer-now', 'referrals');
  await expect(page.locator('[data-task="site"]')).toHaveAttribute('data-status', 'locked');
  await expect(page.locator('[data-outstanding="virtual-identities"]')).toHaveCount(1);
  await expect(page.locator('[data-outstanding="violent-extremism"]')).toHaveCount(0);
  await pressChange(page, 'harm');
  await seeScreen(page, 'harm');
});
