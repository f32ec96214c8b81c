import { kept } from './helpers/storage';
import { expect, test } from './helpers/test';
import { action, answer, open, option, press, seeScreen } from './helpers/walk';

test('keeps two cases apart in two tabs, and clears one without the other', async ({ page, context }) => {
  await open(page);
  await answer(page, 'immediate-danger', ['no']);
  await press(page, 'continue', 'need');
  const other = await context.newPage();
  await open(other);
  await seeScreen(other, 'immediate-danger');
  await expect(other.locator('input:checked')).toHaveCount(0);
  await answer(other, 'immediate-danger', ['now']);
  await press(other, 'continue', 'called-999');
  await action(page, 'clear').click();
  await page.locator('main [data-action="clear"]').click();
  await seeScreen(page, 'immediate-danger');
  expect(await kept(page)).toEqual({});
  await other.reload();
  await press(other, 'back', 'immediate-danger');
  await expect(option(other, 'immediate-danger', 'now')).toBeChecked();
});
