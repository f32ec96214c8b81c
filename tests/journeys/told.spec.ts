import type { Page } from '@playwright/test';
import { expect, test } from './helpers/test';
import { type Told, treeOf } from './helpers/tree';
import { action, goTo, mark, open, option, press } from './helpers/walk';
import { bothLanguages, headingOf, type Language, languages, text } from './helpers/words';

const question = 'immediate-danger';
const find = async (page: Page, fits: (one: Told) => boolean): Promise<readonly Told[]> =>
  (await treeOf(page)).filter(fits);
const hasFocus = ({ states }: Told): boolean => states['focused'] === true;
const choice = (language: Language, value: string): string =>
  text(language, `questions:${question}/options/${value}/label`);

for (const language of bothLanguages) {
  test.describe(`a screen reader, in ${languages[language]},`, () => {
    test('is told what is missing, at once and with the question, which choice is chosen, and the heading of each new step', async ({
      page,
    }) => {
      await open(page, language);
      await action(page, 'continue').click();
      const [alert] = await find(page, ({ role }) => role === 'alert');
      expect(alert && hasFocus(alert)).toBe(true);
      const error = text(language, `questions:${question}/error`);
      const [group] = await find(page, ({ role, description }) => /group/.test(role) && description.includes(error));
      expect(group?.name).toContain(headingOf(language, question));
      await option(page, question, 'no').check();
      const radios = await find(page, ({ role }) => role === 'radio');
      expect(radios.map(({ name, states }) => [name, states['checked']])).toEqual(
        ['now', 'over', 'no', 'not-sure'].map((value) => [choice(language, value), value === 'no' ? 'true' : 'false']),
      );
      expect(
        await find(page, ({ role, name }) => /group/.test(role) && name.includes(headingOf(language, question))),
      ).toHaveLength(1);
      await press(page, 'continue', 'need');
      expect((await find(page, hasFocus)).map(({ role, name }) => [role, name]).at(-1)).toEqual([
        'heading',
        headingOf(language, 'need'),
      ]);
    });

    test('is told whether what opens in place is open, and at the field itself that what was typed is wrong, and why', async ({
      page,
    }) => {
      await open(page, language, 'about');
      await press(page, 'refer-now', 'referrals');
      const opens = () =>
        find(page, ({ role }) => role === 'DisclosureTriangle').then(([first]) => first?.states['expanded']);
      expect(await opens()).toBe(false);
      await page.locator('main summary').first().click();
      expect(await opens()).toBe(true);
      await mark(page, 'police', 'tried');
      await page.locator('.marks summary').click();
      await page.locator('#police-reference').fill('not yet!');
      const [field] = await find(
        page,
        ({ role, name }) => role === 'textbox' && name === text(language, 'call:details/reference'),
      );
      expect(field?.states['invalid']).toBe('true');
      expect(field?.description).toContain(text(language, 'call:details/referenceError'));
    });
  });
}

test('reads English words on a Welsh page in English', async ({ page }) => {
  await open(page, 'cy');
  await goTo(page, 'accessibility');
  const words = page.getByText('(No. 2) Accessibility Regulations 2018', { exact: false }).last();
  expect(await words.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('en');
});
