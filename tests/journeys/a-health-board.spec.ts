import { numbers, organisation, test } from './helpers/adopted';
import { inaccessible } from './helpers/checks';
import { unfit } from './helpers/sizes';
import { expect } from './helpers/test';
import { action, areaSelect, goTo, open, press } from './helpers/walk';
import { bothLanguages, languages, text } from './helpers/words';

// One worker builds this app, while the others go on. By its name this file comes first: last, all would wait for the build.
test.describe.configure({ mode: 'default' });

const { socialServices, outOfHours } = numbers.cardiff;

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

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const language of bothLanguages) {
    test(`has the publisher’s name, and ways to reach it that fit a thumb and a narrow window, in ${languages[language]}`, async ({
      page,
    }) => {
      await open(page, language);
      await goTo(page, 'accessibility');
      await expect(page.getByRole('main')).toContainText(organisation.name[language]);
      for (const address of [`tel:${organisation.telephone.replaceAll(' ', '')}`, `mailto:${organisation.email}`]) {
        await expect(page.locator(`main a[href="${address}"]`)).toBeVisible();
      }
      expect(await unfit(page)).toEqual([]);
      expect(await inaccessible(page)).toEqual([]);
    });

    test(`has its logo and its safeguarding people, which fit them too, in ${languages[language]}`, async ({
      page,
    }) => {
      await open(page, language);
      await goTo(page, 'about');
      const logo = page.getByRole('img', { name: organisation.name[language] });
      await expect(logo).toBeVisible();
      expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
      expect(await unfit(page)).toEqual([]);
      expect(await inaccessible(page)).toEqual([]);
      await goTo(page, 'local-numbers');
      await expect(page.locator('[data-own="team"] a')).toBeVisible();
      expect(await unfit(page)).toEqual([]);
      expect(await inaccessible(page)).toEqual([]);
    });

    test(`hides behind its own everyday text, before the app is there too, in ${languages[language]}`, async ({
      page,
    }) => {
      await open(page, language);
      const early = await page
        .locator(`#everyday-${language}`)
        .evaluate((one) => (one as HTMLTemplateElement).innerHTML);
      expect(early).toContain(organisation.hide.title[language]);
      await page.locator('[data-action="hide"]').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(organisation.hide.title[language]);
    });

    test(`keeps the numbers of its councils within their cards, in ${languages[language]}`, async ({ page }) => {
      await open(page, language);
      await press(page, 'refer-now', 'referrals');
      await page.locator('select[name="local-authority"]').selectOption('cardiff');
      await page.locator('main [data-action="show-numbers"]').click();
      await expect(page.locator('main a[href="tel:02920180001"]')).toBeVisible();
      expect(await unfit(page)).toEqual([]);
    });
  }

  test('has its made-up case among all others, with a code for tablets and handouts', async ({ page, baseURL }) => {
    await page.goto('./?lang=en#/train');
    const row = page.locator('[data-scenario="my-first-case"]');
    await expect(row).toContainText('A parent asks about settings');
    await expect(page.locator('[data-own]')).toHaveCount(0);
    await row.getByRole('link').last().click();
    await expect(page.locator('main[data-screen="handouts"]')).toContainText('A parent asks about settings');
    // From elsewhere: within the app, another part of it loads the page again.
    await page.goto('about:blank');
    await page.goto('./?lang=en#/train/my-first-case/present/1/qr');
    await expect(page.locator(`a[href="${baseURL}#/train/my-first-case/"]`)).toBeVisible();
    await expect(page.getByText(text('en', 'training:presenter/qr/own'))).toHaveCount(0);
  });
});
