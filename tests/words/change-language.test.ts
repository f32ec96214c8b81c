import { expect, test, vi } from 'vitest';
import { changeLanguage, i18next } from '../../src/words/languages';

test('shows the language chosen last, whichever texts come first', async () => {
  const fetched = await Promise.all([changeLanguage('en'), changeLanguage('cy'), changeLanguage('en')]);
  expect(fetched).toEqual([false, false, true]);
  expect(i18next.language).toBe('en');
  expect(await changeLanguage('cy')).toBe(true);
  expect(i18next.language).toBe('cy');
});

test('that texts could not be fetched is told of the language chosen last alone, and changes nothing', async () => {
  await changeLanguage('en');
  const failing = vi.spyOn(i18next, 'addResourceBundle').mockImplementation((language) => {
    if (language === 'cy') throw new Error('not fetched');
    return i18next;
  });
  expect(await Promise.all([changeLanguage('cy'), changeLanguage('en')])).toEqual([false, true]);
  await expect(changeLanguage('cy')).rejects.toThrow('not fetched');
  expect(i18next.language).toBe('en');
  failing.mockRestore();
});
