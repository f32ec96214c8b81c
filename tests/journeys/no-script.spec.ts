import { unfit } from './helpers/sizes';
import { expect, test } from './helpers/test';
import { bothLanguages, languages, text } from './helpers/words';

test.use({ javaScriptEnabled: false });

for (const language of bothLanguages) {
  test(`says without JavaScript, in ${languages[language]}, whom to ring, in which order, and what to leave alone`, async ({
    page,
  }) => {
    await page.goto('./');
    const plain = page.locator(`#fallback section[lang=${language}]`);
    await expect(plain.locator('a[href="tel:999"]')).toBeVisible();
    await expect(plain.locator('a[href="tel:101"]').first()).toBeVisible();
    await expect(plain.locator('ol li')).toHaveText(text(language, 'plain:order').split('\n'));
    const doNots = [
      'leave-devices-alone',
      'no-search-for-evidence',
      'no-seizing',
      'no-copying-images',
      'no-warning',
      'no-questioning',
      'no-contact',
    ];
    await expect(plain.locator('ul li')).toHaveText(doNots.map((id) => text(language, `do-nots:${id}`)));
    await expect(plain.getByText(text(language, 'plain:lead'))).toBeVisible();
  });
}

test('has Welsh first at its Welsh address, in its title, its heading and its text, fits a narrow screen, and its links are large enough to touch', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./cy/');
  const named = new RegExp(`^${text('cy', 'ui:name')} / `);
  await expect(page).toHaveTitle(named);
  await expect(page.locator('#fallback h1')).toHaveText(named);
  await expect(page.locator('#fallback section').first()).toHaveAttribute('lang', 'cy');
  expect(await unfit(page)).toEqual([]);
});
