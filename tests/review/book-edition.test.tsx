import edition from 'virtual:edition';
import { beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { footOf } from '../../src/review/edition';
import { letterOf, partIds } from '../../src/review/part-ids';
import { languages } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { textAt } from '../words/locales';
import { openBook, textUnder } from './book-page';
import { all, one } from '../wizard/page';

beforeAll(openBook);
const books = languages.map(wordsIn);

describe('the edition', () => {
  it('is the one that is baked in, of the version of package.json', () => {
    expect(edition.version).toBe(version);
    expect(edition.code).toMatch(/^[0-9a-f]{8}$/);
  });
  it('stands at the foot of printed pages under the app’s name in both languages', () => {
    for (const part of [textAt('en', 'ui:name'), textAt('cy', 'ui:name'), version, edition.code])
      expect(footOf(books)).toContain(part);
  });
});

describe.each(languages)('what is signed, in %s', (language) => {
  it('is said before the book begins: which edition, and what a signature means', () => {
    const head = all(`.book-body > .pair [lang="${language}"], .book-signing [lang="${language}"]`)
      .map(({ textContent }) => textContent)
      .join();
    expect(head).toContain(
      textAt(language, 'book:edition').replace('{{version}}', version).replace('{{code}}', edition.code),
    );
    expect(head).toContain(textAt(language, 'book:signing/title'));
  });
  it('names the edition and all parts before it, and has a box for each of the three things that can be agreed to', () => {
    const text = textUnder('sign', language);
    for (const said of [edition.code, version, letterOf('screens'), letterOf(partIds.at(-2)!)])
      expect(text).toContain(said);
    for (const verdict of ['may', 'mayOnceChanged', 'mayNot'])
      expect(text.split('\n').filter((line) => line === textAt(language, `book:sign/${verdict}`))).toHaveLength(2);
  });
  it('has room for changes, name, role, date, signature, and the day by which it is read again', () => {
    for (const line of ['changes', 'name', 'role', 'organisation', 'date', 'signature', 'again'])
      expect(textUnder('sign', language)).toContain(textAt(language, `book:sign/${line}`));
  });
  it('has letters for parts, so that none is taken for a screen', () => {
    for (const part of partIds)
      expect(one(`#part-${part}`).textContent).toContain(
        `${letterOf(part)}. ${textAt(language, `book:parts/${part}`)}`,
      );
    expect(partIds.map(letterOf).join('')).toBe('ABCDEFGHIJK');
  });
});

it('is signed once for the text of each language, each with three boxes', () => {
  expect(all('.sign')).toHaveLength(languages.length);
  for (const sign of all('.sign')) expect(sign.querySelectorAll('.sign__verdict .sign__box')).toHaveLength(3);
});
