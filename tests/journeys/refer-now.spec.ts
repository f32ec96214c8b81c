import { expect, test } from './helpers/test';
import { action, areaSelect, open, press } from './helpers/walk';
import { bothLanguages, languages, text } from './helpers/words';

for (const language of bothLanguages) {
  test(`has 999, 101 and what to do without a local number in sight after Refer now and one choice of area, in ${languages[language]}`, async ({
    page,
  }) => {
    await open(page, language);
    await press(page, 'refer-now', 'referrals');
    await areaSelect(page).selectOption('gwynedd');
    await action(page, 'show-numbers').click();
    await expect(areaSelect(page)).toHaveCount(0);
    await expect(
      page.locator('[data-part="numbers"] p', { hasText: text(language, 'call:number/none') }),
    ).toBeInViewport({
      ratio: 1,
    });
    await expect(page.locator('main [href="tel:999"]')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('main [href="tel:101"]')).toBeInViewport({ ratio: 1 });
  });
}
