import { expect } from '@playwright/test';
import { numbers, test } from './helpers/adopted';
import { action, areaSelect, goTo, open, press } from './helpers/walk';
import { bothLanguages, languages, text } from './helpers/words';

const { socialServices, outOfHours } = numbers.cardiff;

test.describe.configure({ mode: 'serial' });

for (const language of bothLanguages) {
  test(`shows the numbers that an adopter gave with the day on which they were checked, in ${languages[language]}`, async ({
    page,
  }) => {
    await open(page, language);
    await press(page, 'refer-now', 'referrals');
    await areaSelect(page).selectOption('cardiff');
    await action(page, 'show-numbers').click();
    const row = page.locator('[data-task="social-services"]');
    for (const [{ number }, day] of [
      [socialServices, 3],
      [outOfHours, 4],
    ] as const) {
      await expect(row.locator(`a[href="tel:${number.replaceAll(' ', '')}"]`)).toBeInViewport();
      await expect(row).toContainText(`${day} ${text(language, 'ui:months/2')} 2026`);
    }
    await expect(page.getByText(text(language, 'ui:hub/numberNone'))).toHaveCount(0);
    await goTo(page, 'local-numbers');
    await expect(page.getByRole('main')).toContainText(socialServices.number);
  });
}

test('shows no number of another area, and says what to do instead', async ({ page }) => {
  await open(page);
  await press(page, 'refer-now', 'referrals');
  await areaSelect(page).selectOption('swansea');
  await action(page, 'show-numbers').click();
  await expect(page.locator('[data-task="social-services"] a[href^="tel:"]')).toHaveCount(0);
  await expect(page.locator('.number-note', { hasText: text('en', 'ui:hub/numberNone') })).toBeVisible();
});
