import { expect, test } from 'vitest';
import { changeLanguage, i18next } from '../../src/words/languages';

test('shows the language chosen last, whichever texts come first', async () => {
  const fetched = await Promise.all([changeLanguage('en'), changeLanguage('cy'), changeLanguage('en')]);
  expect(fetched).toEqual([false, false, true]);
  expect(i18next.language).toBe('en');
  expect(await changeLanguage('cy')).toBe(true);
  expect(i18next.language).toBe('cy');
});
