import { expect, it, vi } from 'vitest';
import { changeLanguage, i18next, languagesOf, loadLanguage, shownChoices } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { textAt } from './locales';

it('shows the language chosen last, whichever texts come first', async () => {
  const fetched = await Promise.all([changeLanguage('en'), changeLanguage('cy'), changeLanguage('en')]);
  expect(fetched).toEqual([false, false, true]);
  expect(i18next.language).toBe('en');
  expect(await changeLanguage('cy')).toBe(true);
  expect(i18next.language).toBe('cy');
});

it('that texts could not be fetched is told of the language chosen last alone, and changes nothing', async () => {
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

it('a text that Welsh lacks is never shown in English', async () => {
  await loadLanguage('en');
  i18next.removeResourceBundle('cy', 'ui');
  const english = textAt('en', 'ui:actions/continue');
  expect(wordsIn('en').t('ui:actions/continue')).toBe(english);
  expect(wordsIn('cy').t('ui:actions/continue')).not.toBe(english);
  expect(wordsIn('cy').maybe('ui:actions/continue')).toBeUndefined();
});

it.each([
  [0, 'zero'],
  [1, 'one'],
  [2, 'two'],
  [3, 'few'],
  [6, 'many'],
  [4, 'other'],
])('%i in Welsh takes the form “%s”', async (count, form) => {
  await loadLanguage('cy');
  const expected = textAt('cy', `ui:task-list/outstanding/count_${form}`).replace('{{count}}', String(count));
  expect(wordsIn('cy').t('ui:task-list/outstanding/count', { count })).toBe(expected);
});

it.each([
  ['en', ['en', 'cy', 'both']],
  ['cy', ['cy', 'en', 'both']],
] as const)('a page in %s offers its own language first', (own, choices) => {
  expect(shownChoices(own)).toEqual(choices);
});

it('both languages stand with Welsh on the left, whatever the page is in', () => {
  expect(languagesOf('both')).toEqual(['cy', 'en']);
  expect(languagesOf('en')).toEqual(['en']);
});
