import drawn from 'virtual:drawn';
import { beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { codeOf, editionOf, footOf } from '../../src/review/edition';
import { letterOf, partIds } from '../../src/review/part-ids';
import { i18next, languages, loadTrainingWords } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { textAt } from '../words/locales';
import { openBook, textUnder } from './book-page';
import { all, one } from '../wizard/page';

beforeAll(openBook);
const books = languages.map(wordsIn);

describe('the edition', () => {
  it('is the version of package.json, and a code that is the same each time', () => {
    expect(editionOf(books)).toEqual({ version, code: editionOf(books).code });
    expect(editionOf(books).code).toMatch(/^[0-9a-f]{8}$/);
  });
  it.each(languages)('has another code once a single text in %s is another', (language) => {
    const { code } = editionOf(books);
    const text = textAt(language, 'ui:hub/where');
    i18next.addResource(language, 'ui', 'hub/where', `${text}.`, { keySeparator: '/' });
    const changed = editionOf(books).code;
    i18next.addResource(language, 'ui', 'hub/where', text, { keySeparator: '/' });
    expect(changed).not.toBe(code);
    expect(editionOf(books).code).toBe(code);
  });
  it('has another code once a section of a screen stands in another place', () => {
    const { code } = editionOf(books);
    const hub = drawn.screens.referrals as unknown as unknown[];
    hub.reverse();
    const moved = editionOf(books).code;
    hub.reverse();
    expect(moved).not.toBe(code);
    expect(editionOf(books).code).toBe(code);
  });
  it('has the same code whatever else was loaded, and in whatever order', async () => {
    const { code } = editionOf(books);
    await loadTrainingWords('en');
    expect(editionOf(books).code).toBe(code);
    const { hub, ...others } = i18next.getResourceBundle('en', 'ui') as Record<string, unknown>;
    i18next.removeResourceBundle('en', 'ui').addResourceBundle('en', 'ui', { hub, ...others });
    expect(Object.keys(i18next.getResourceBundle('en', 'ui') as object)[0]).toBe('hub');
    expect(editionOf(books).code).toBe(code);
  });
  it('has a code that one letter, or the order of two, makes another', () => {
    expect(new Set(['must', 'mast', 'msut', 'must.', ''].map(codeOf)).size).toBe(5);
  });
  it('stands at the foot of printed pages under the app’s name in both languages', () => {
    const foot = footOf(books, editionOf(books));
    for (const part of [textAt('en', 'ui:name'), textAt('cy', 'ui:name'), version, editionOf(books).code])
      expect(foot).toContain(part);
  });
});

describe.each(languages)('what is signed, in %s', (language) => {
  it('is said before the book begins: which edition, and what a signature means', () => {
    const head = all(`.book-body > .pair [lang="${language}"], .book-signing [lang="${language}"]`)
      .map(({ textContent }) => textContent)
      .join();
    expect(head).toContain(
      textAt(language, 'book:edition').replace('{{version}}', version).replace('{{code}}', editionOf(books).code),
    );
    expect(head).toContain(textAt(language, 'book:signing/title'));
  });
  it('names the edition and all parts before it, and has a box for each of the three things that can be agreed to', () => {
    const text = textUnder('sign', language);
    for (const said of [editionOf(books).code, version, letterOf('screens'), letterOf(partIds.at(-2)!)])
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
  for (const sign of all('.sign')) expect(sign.querySelectorAll('.sign__box')).toHaveLength(3);
});
