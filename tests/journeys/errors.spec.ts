import { inaccessible } from './helpers/checks';
import { expect, test } from './helpers/test';
import { action, open, option, press, seeScreen } from './helpers/walk';
import { text, titleOf } from './helpers/words';

test('says what is missing when Continue is pressed too soon, and leads to it', async ({ page }) => {
  await open(page);
  await action(page, 'continue').click();
  await seeScreen(page, 'immediate-danger');
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(titleOf('en', 'immediate-danger', 'ui:titleError'));
  expect(await inaccessible(page)).toEqual([]);
  await summary.getByText(text('en', 'questions:immediate-danger/error')).click();
  await expect(option(page, 'immediate-danger', 'now')).toBeFocused();
});

test('asks for the area where none was chosen before the numbers are shown', async ({ page }) => {
  await open(page);
  await press(page, 'refer-now', 'referrals');
  await action(page, 'show-numbers').click();
  await expect(page.getByRole('alert')).toHaveText(text('en', 'questions:local-authority/error'));
  expect(await inaccessible(page)).toEqual([]);
});
