import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/words/language-ids';
import { differences } from '../../../tools/editions/compared';
import type { Computed } from '../../../tools/editions/consequences';
import { type Changes, changeBook } from '../../../tools/editions/page';
import { namesInEach } from '../../../tools/editions/said';
import { root } from '../../../tools/lib/root.mjs';
import { textAt } from '../../words/locales';

const all = namesInEach([root]);
const computed = (found: Partial<Computed>): Changes['follows'] => ({
  computed: { items: 3, cases: 100n, all: [], untried: [], ...found },
  space: new Map([['need', [[], ['concern'], ['concern-offline']]]]),
});
const none: Changes = {
  before: '1.0.0 · 11111111',
  after: '1.0.1 · 22222222',
  texts: { en: [], cy: [] },
  rules: { en: [], cy: [] },
  code: { rules: [], others: [] },
  follows: computed({}),
  promises: { tried: ['P1'], untried: [], broken: [] },
  fileOf: () => 'case-1.json',
};
const pageOf = (changes: Partial<Changes>): string => changeBook(all, { ...none, ...changes }, () => false);
/** The page as a person reads it, without how it looks. */
const read = (page: string): string =>
  page
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
const said = (language: Language, key: Parameters<typeof textAt>[1]): string => textAt(language, key);

describe('what differs', () => {
  it('is what was changed, added and gone, and nothing else', () => {
    const before = new Map(Object.entries({ same: 'a', changed: 'b', gone: 'c' }));
    const after = new Map(Object.entries({ same: 'a', changed: 'B', added: 'd' }));
    expect(differences(before, after)).toEqual([
      { key: 'changed', was: 'b', is: 'B' },
      { key: 'added', was: undefined, is: 'd' },
      { key: 'gone', was: 'c', is: undefined },
    ]);
  });
});

describe('the page of a change', () => {
  it('marks the word that was changed, beside the text of the other language as it stands', () => {
    const key = 'ui:task-list/where';
    const page = pageOf({ texts: { en: [{ key, was: 'Ring them today.', is: 'Ring them now.' }], cy: [] } });
    expect(page).toContain('Ring them <del>today.</del> <ins>now.</ins>');
    expect(read(page)).toContain(said('cy', key).split('\n')[0]);
  });
  it.each(['en', 'cy'] as const)('says in %s that nothing follows, where that was computed', (language) => {
    expect(read(pageOf({}))).toContain(said(language, 'change-book:follows/none'));
  });
  it('says which cases lose something, how many, and where a case of it is', () => {
    const kinds = [[{ thing: 'need', says: 'some', options: ['concern'] }]] as const;
    const one = { turn: 'loses', items: ['duty police'], count: 25n, kinds, file: '{}' } as const;
    const page = read(pageOf({ follows: computed({ all: [one] }) }));
    for (const part of [said('en', 'ui:tasks/police'), said('cy', 'ui:tasks/police'), '25.00 %', 'case-1.json'])
      expect(page).toContain(part);
    expect(page).toContain(said('en', 'questions:need/options/concern/label'));
    expect(page).not.toContain(said('en', 'change-book:follows/none'));
  });
  const error = new Error('no such file');
  it.each(['rules', 'follows', 'promises'] as const)(
    'says that %s could not be tried, and not that none changed',
    (part) => {
      const page = read(pageOf({ [part]: error }));
      expect(page).toContain('no such file');
      for (const language of ['en', 'cy'] as const) {
        expect(page).toContain(said(language, `change-book:${part}/failed`));
        expect(page).not.toContain(said(language, `change-book:${part}/none`));
      }
    },
  );
  it('says which thing that a case can have could not be tried, and not that no case gains or loses any', () => {
    const page = read(pageOf({ follows: computed({ untried: [{ item: 'duty police', error: 'it stopped' }] }) }));
    for (const language of ['en', 'cy'] as const) {
      expect(page).toContain(`${said(language, 'change-book:turn/untried')} `);
      expect(page).toContain(said(language, 'ui:tasks/police'));
      expect(page).not.toContain(said(language, 'change-book:follows/none'));
    }
    expect(page).toContain('it stopped');
  });
  it('says how a promise fails, in each language beside the other', () => {
    const wrong = { en: 'The Police are left out.', cy: 'Mae’r heddlu ar goll.' };
    const page = pageOf({
      promises: {
        tried: ['P3'],
        untried: [],
        broken: [{ id: 'P3', turn: 'loses', wrong, count: 25n, cases: 100n, file: '{}' }],
      },
    });
    const cells = page.split('<td ').filter((cell) => cell.includes('P3') && cell.includes('case-1.json'));
    expect(cells.map((cell) => [cell.slice(0, 9), cell.includes(wrong.en), cell.includes(wrong.cy)])).toEqual([
      ['lang="en"', true, false],
      ['lang="cy"', false, true],
    ]);
    expect(read(page)).not.toContain(said('en', 'change-book:promises/none'));
    expect(read(page)).toContain('25 cases, 25.00 % of all');
    expect(read(page)).toContain(said('cy', 'change-book:promises/kinds'));
  });
  it('says which promises could not be tried, and that the others hold as before', () => {
    const untried = [{ item: 'promise P20', error: 'it stopped' }];
    const page = read(pageOf({ promises: { tried: ['P1'], untried, broken: [] } }));
    expect(page).toContain('Could not be tried Promise P20 it stopped');
    expect(page).toContain('Computed for these promises: P1. Each holds as before.');
    expect(read(pageOf({ promises: { tried: [], untried, broken: [] } }))).not.toContain(
      said('en', 'change-book:promises/none'),
    );
  });
});
