import { edition } from '#protocol/edition';
import { describe, expect, it } from 'vitest';
import { markedWords } from '../../src/words/language-marks';
import { type Language, languages, othersThan } from '../../src/words/languages';
import { allTexts, filesOf, folders, type Leaf, stemOf, textsIn } from './locales';

const stemsIn = (language: Language, file: string) => [
  ...new Set(textsIn(language, file).map(({ key }) => stemOf(key))),
];

it('offers the languages that have a folder of words', () => {
  expect(folders.sort()).toEqual([...languages].sort());
});

// `npm run tool -- words` reports texts that are missing, empty or surplus, and values that differ.
describe.each(othersThan('en'))('English and %s', (other) => {
  it.each(filesOf('en'))('say things in the same order in %s', (file) => {
    expect(stemsIn('en', file)).not.toHaveLength(0);
    expect(stemsIn(other, file)).toEqual(stemsIn('en', file));
  });
});

const tagged = new RegExp(markedWords.replace('.*?', '[^<>]+'), 'g');
const keysWhere = (texts: Leaf[], isWrong: (text: string) => boolean) =>
  texts.filter(({ text }) => isWrong(text)).map(({ key }) => key);

describe.each(languages)('the words in %s', (language) => {
  const texts = allTexts(language);

  it('hold no markup but whole marks of the other language', () => {
    expect(keysWhere(texts, (text) => /[<>]/.test(text.replace(tagged, '')))).toEqual([]);
    expect(keysWhere(texts, (text) => text.includes(`<${language}>`))).toEqual([]);
    expect(
      keysWhere(texts, (text) => othersThan(language).some((other) => text.includes(`<${other}>`))),
    ).not.toHaveLength(0);
  });

  it('hold whole placeholders only', () => {
    expect(keysWhere(texts, (text) => /[{}]/.test(text.replace(/\{\{\w+\}\}/g, '')))).toEqual([]);
  });

  it('give the date of the protocol only in the words of its clauses, which come with its edition', () => {
    const year = edition.slice(0, 'yyyy'.length);
    const dated = texts.filter(({ text }) => text.includes(year));
    expect(dated).not.toHaveLength(0);
    expect(dated.filter(({ key }) => !key.startsWith('clauses:'))).toEqual([]);
  });

  it('have no line that is empty or begins or ends with a space', () => {
    expect(keysWhere(texts, (text) => text.split('\n').some((line) => line.trim() !== line || line === ''))).toEqual(
      [],
    );
  });
});
