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

for (const [opened, own] of [
  ['./', 'en'],
  ['./cy/', 'cy'],
] as const) {
  test(`has ${languages[own]} first without JavaScript at ${opened}: in its title, its heading and its text`, async ({
    page,
  }) => {
    await page.goto(opened);
    await expect(page).toHaveTitle(new RegExp(`^${text(own, 'ui:name')} / `));
    await expect(page.locator('#fallback h1')).toHaveText(new RegExp(`^${text(own, 'ui:name')} / `));
    await expect(page.locator('#fallback section').first()).toHaveAttribute('lang', own);
  });
}

test('fits a narrow screen without JavaScript, and its numbers and its link are large enough to touch', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./');
  const { right } = await page.locator('#fallback').evaluate((main) => main.getBoundingClientRect());
  expect(right).toBeLessThanOrEqual(320);
  for (const link of await page.locator('#fallback a').all()) {
    const { height } = await link.evaluate((one) => one.getBoundingClientRect());
    expect(height, await link.innerText()).toBeGreaterThanOrEqual(44);
  }
});
