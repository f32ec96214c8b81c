import type { Page } from '@playwright/test';
import { expect, test } from './helpers/test';
import { type Told, treeOf } from './helpers/tree';
import { action, open, option, press } from './helpers/walk';
import { bothLanguages, headingOf, type Language, languages, text, titleOf } from './helpers/words';

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
      await expect(page).toHaveTitle(titleOf(language, question, 'ui:titleError'));
      const error = text(language, `questions:${question}/error`);
      const [group] = await find(page, ({ role, description }) => /group/.test(role) && description.includes(error));
      expect(group?.name).toContain(headingOf(language, question));
      await page.getByRole('alert').getByText(error).click();
      await expect(option(page, question, 'now')).toBeFocused();
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
  });
}
