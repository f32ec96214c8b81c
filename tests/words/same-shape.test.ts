import { describe, expect, it } from 'vitest';
import { type Language, languages, othersThan } from '../../src/words/languages';
import { filesOf, folders, stemOf, textsIn } from './locales';

const stemsIn = (language: Language, file: string) => [
  ...new Set(textsIn(language, file).map(({ key }) => stemOf(key))),
];

it('offers the languages that have a folder of words', () => {
  expect(folders.sort()).toEqual([...languages].sort());
});

// That nothing is missing, empty or too many, and that values are the same, is said by `npm run words`.
describe.each(othersThan('en'))('English and %s', (other) => {
  it.each(filesOf('en'))('say things in the same order in %s', (file) => {
    expect(stemsIn('en', file)).not.toHaveLength(0);
    expect(stemsIn(other, file)).toEqual(stemsIn('en', file));
  });
});
