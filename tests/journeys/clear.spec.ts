import { clipboard, openCase } from './helpers/storage';
import { expect, test } from './helpers/test';
import { action, clearCase } from './helpers/walk';
import { text } from './helpers/words';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('Clear overwrites text copied from a case, even after a reload, and no other text', async ({ page }) => {
  await openCase(page, 'en', '02-grooming-all-made', 'record');
  await page.evaluate(() => navigator.clipboard.writeText('a shopping list'));
  await clearCase(page);
  expect(await clipboard(page)).toBe('a shopping list');
  await openCase(page, 'en', '02-grooming-all-made', 'record');
  await action(page, 'copy').click();
  await expect.poll(() => clipboard(page)).toContain(text('en', 'ui:tasks/police'));
  await page.reload();
  await clearCase(page);
  await expect.poll(() => clipboard(page)).toBe(' ');
});
