import { doNotIds } from '#protocol/evidence';
import { unfit } from './helpers/sizes';
import { expect, test } from './helpers/test';
import { bothLanguages, text } from './helpers/words';

test.use({ javaScriptEnabled: false });

test('says without JavaScript, in both languages, who to ring, in which order, and what to leave alone; Welsh first at its Welsh address; fits a narrow screen, and its links are large enough to touch', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./cy/');
  await expect(page.locator('#fallback h1')).toHaveText(new RegExp(`^${text('cy', 'ui:name')} / `));
  await expect(page.locator('#fallback section').first()).toHaveAttribute('lang', 'cy');
  for (const language of bothLanguages) {
    const plain = page.locator(`#fallback section[lang=${language}]`);
    await expect(plain.locator('a[href="tel:999"]')).toBeVisible();
    await expect(plain.locator('a[href="tel:101"]').first()).toBeVisible();
    await expect(plain.locator('ol li')).toHaveText(text(language, 'plain:order').split('\n'));
    await expect(plain.locator('ul li')).toHaveText(doNotIds.map((id) => text(language, `do-nots:${id}`)));
    await expect(plain.getByText(text(language, 'plain:lead'))).toBeVisible();
  }
  expect(await unfit(page)).toEqual([]);
});
