import { expect, it } from 'vitest';
import { i18next, loadLanguage } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { textAt } from './locales';

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
  const expected = textAt('cy', `ui:hub/outstanding/count_${form}`).replace('{{count}}', String(count));
  expect(wordsIn('cy').t('ui:hub/outstanding/count', { count })).toBe(expected);
});
