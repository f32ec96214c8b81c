import type { Page } from '@playwright/test';
import { readCase } from './helpers/cases';
import { expectStep } from './helpers/checks';
import { expect, test } from './helpers/test';
import { answer, areaSelect, mark, open, press, seeAnswers, seeScreen, walk } from './helpers/walk';
import { type Language, titleOf } from './helpers/words';

const button = (page: Page, language: Language) => page.locator(`[data-language="${language}"]`);

/** Changes the language; place and title follow, focus stays on the switch. */
async function changeLanguage(page: Page, language: Language, screen: string): Promise<void> {
  await button(page, language).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page).toHaveTitle(titleOf(language, screen));
  await expect(button(page, language)).toBeFocused();
  await expect(button(page, language)).toHaveAttribute('aria-current', 'true');
  await seeScreen(page, screen);
}

test('keeps ticks, an area chosen but not yet shown, what is typed beside a mark, place and focus when the language is changed in the middle', async ({
  page,
}) => {
  await open(page);
  await walk(page, readCase('13-not-sure-of-anything'), { until: 'harm' });
  await answer(page, 'harm', ['grooming', 'cyberbullying']);
  const ticked = { answers: { harm: ['grooming', 'cyberbullying'] }, path: [] };
  await changeLanguage(page, 'cy', 'harm');
  await seeAnswers(page, 'harm', ticked);
  await page.reload();
  await seeAnswers(page, 'harm', ticked);
  await expect(page).toHaveTitle(titleOf('cy', 'harm'));
  await changeLanguage(page, 'en', 'harm');
  await seeAnswers(page, 'harm', ticked);
  await press(page, 'refer-now', 'referrals');
  await areaSelect(page).selectOption('powys');
  await changeLanguage(page, 'cy', 'referrals');
  await expect(areaSelect(page)).toHaveValue('powys');
  await mark(page, 'police', 'tried');
  await page.locator('.marks summary').click();
  await page.locator('#police-reference').fill('not yet!');
  await changeLanguage(page, 'en', 'referrals/police');
  await expect(page.locator('#police-reference')).toHaveValue(/^not yet!$/i);
});

test.describe('a browser set to Welsh', () => {
  test.use({ locale: 'cy-GB' });
  test('opens in Welsh, and knows the forms of Welsh for none, one, two, a few and many', async ({ page }) => {
    await page.goto('./');
    await expectStep(page, 'cy', 'immediate-danger', true);
    const forms = await page.evaluate(() =>
      [0, 1, 2, 3, 4, 6, 12].map((count) => new Intl.PluralRules('cy').select(count)),
    );
    expect(forms).toEqual(['zero', 'one', 'two', 'few', 'other', 'many', 'other']);
  });
});
