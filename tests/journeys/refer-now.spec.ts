import { expect, test } from './helpers/test';
import { action, areaSelect, open, press } from './helpers/walk';
import { bothLanguages, languages, text } from './helpers/words';

test.use({ timezoneId: 'Europe/London' });

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

for (const [season, day, then] of [
  ['winter', '2027-03-25', '01492575111'],
  ['summer', '2027-03-30', '03001233079'],
] as const) {
  test(`has the line first that is open by the device’s clock, and looks again on return, in ${season}`, async ({
    page,
  }) => {
    const first = page.locator('[data-part="numbers"] a').first();
    await page.clock.setFixedTime(new Date(`${day}T15:58Z`));
    await open(page, 'en');
    await press(page, 'refer-now', 'referrals');
    await areaSelect(page).selectOption('conwy');
    await action(page, 'show-numbers').click();
    await expect(first).toHaveAttribute('href', 'tel:01492575111');
    // 4 pm in winter, 5 pm in summer.
    await page.clock.setFixedTime(new Date(`${day}T16:00Z`));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(first).toHaveAttribute('href', `tel:${then}`);
  });
}
