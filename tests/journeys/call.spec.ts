import type { Page } from '@playwright/test';
import { openCase } from './helpers/storage';
import { expect, test } from './helpers/test';
import { action, goTo, open, press, pressMark } from './helpers/walk';
import { bothLanguages, languages } from './helpers/words';

const windows = [
  { width: 820, height: 1180 },
  { width: 1180, height: 820 },
  { width: 390, height: 844 },
];
const scrolled = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);

for (const language of bothLanguages) {
  test(`a call is marked from its page without scrolling, and leads on to the next, in windows of each size, in ${languages[language]}`, async ({
    page,
  }) => {
    for (const size of windows) {
      await page.setViewportSize(size);
      await openCase(page, language, '02-grooming-all-made', 'referrals');
      for (const task of ['social-services', 'police']) {
        await goTo(page, `referrals/${task}`);
        for (const name of ['mark-made', 'mark-tried'])
          await expect(action(page, name), `${name} of ${task}`).toBeInViewport({ ratio: 1 });
        expect(await scrolled(page)).toBe(0);
        await pressMark(page, 'made');
        await expect(page.locator('#mark-standing')).toBeFocused();
        await expect(page.locator('#mark-standing')).toBeInViewport({ ratio: 1 });
        await expect(action(page, 'continue')).toBeInViewport({ ratio: 1 });
        expect(await scrolled(page)).toBe(0);
        await press(page, 'continue', task === 'police' ? 'referrals' : 'referrals/police');
      }
    }
  });
}

test('what was ticked as said is still ticked after a reload, in the other language too, and gone with Clear', async ({
  page,
}) => {
  const said = page.locator('.script input:checked');
  await open(page);
  await press(page, 'refer-now', 'referrals');
  await goTo(page, 'referrals/police');
  await page.locator('.script input[value="need:concern"]').check();
  await page.reload();
  await expect(said).toHaveCount(1);
  await page.locator('[data-language="cy"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await expect(said).toHaveCount(1);
  await page.locator('footer [data-action="clear"]').click();
  await page.locator('main [data-action="clear"]').click();
  await press(page, 'refer-now', 'referrals');
  await goTo(page, 'referrals/police');
  await expect(page.locator('.script input').first()).toBeVisible();
  await expect(said).toHaveCount(0);
});
