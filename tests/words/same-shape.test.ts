import { describe, expect, it } from 'vitest';
import { languages } from '../../src/words/languages';
import { allTexts, filesOf, folders, formOf, placeholdersOf, stemOf, textAt, textsIn } from './locales';

const stemsIn = (language: 'en' | 'cy', file: string) => [...new Set(textsIn(language, file).map(({ key }) => stemOf(key)))];

it('offers the languages that have a folder of words', () => {
  expect(folders.sort()).toEqual([...languages].sort());
});

describe('English and Welsh', () => {
  it('have the same files', () => {
    expect(filesOf('cy')).toEqual(filesOf('en'));
  });

  it.each(filesOf('en'))('say the same things, in the same order, in %s', (file) => {
    expect(stemsIn('en', file)).not.toHaveLength(0);
    expect(stemsIn('cy', file)).toEqual(stemsIn('en', file));
  });

  it('take the same values into each text; a Welsh text for none may leave the count out', () => {
    const differing = allTexts('cy').filter(({ key, text }) => {
      const english = placeholdersOf(textAt('en', formOf(key) ? `${stemOf(key)}_other` : key));
      const given = placeholdersOf(text);
      const isCountless = formOf(key) === 'zero' && given.join() === english.filter((name) => name !== '{{count}}').join();
      return given.join() !== english.join() && !isCountless;
    });
    expect(differing).toEqual([]);
  });

  it('are each in their own words: no Welsh sentence is the English one', () => {
    const own = allTexts('cy').filter(({ text }) => /\s.*\.$/s.test(text));
    expect(own.filter(({ key, text }) => !formOf(key) && textAt('en', key) === text)).toEqual([]);
    expect(own.length).toBeGreaterThan(300);
  });
});

describe.each([
  ['en', ['one', 'other']],
  ['cy', ['zero', 'one', 'two', 'few', 'many', 'other']],
] as const)('in %s', (language, forms) => {
  it('no text is empty', () => {
    expect(allTexts(language).filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it(`what is counted has every form of the language, and no other: ${forms.join(', ')}`, () => {
    const counted = allTexts(language).map(({ key }) => key).filter(formOf);
    const stems = new Set(counted.map(stemOf));
    expect(stems.size).toBeGreaterThan(0);
    for (const stem of stems) expect(counted.filter((key) => stemOf(key) === stem), stem).toEqual(forms.map((form) => `${stem}_${form}`));
  });
});
