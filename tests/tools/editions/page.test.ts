import { describe, expect, it } from 'vitest';
import { differences } from '../../../tools/editions/compared';
import { type Changes, changeBook } from '../../../tools/editions/page';
import { namesInEach } from '../../../tools/editions/said';
import { root } from '../../../tools/lib/root.mjs';
import { textAt } from '../../words/locales';

const all = namesInEach([root]);
const none: Changes = {
  before: '1.0.0 · 11111111',
  after: '1.0.1 · 22222222',
  texts: { en: [], cy: [] },
  rules: { en: [], cy: [] },
  code: { rules: [], others: [] },
  follows: { items: 3, cases: 100n, all: [] },
  promises: { tried: ['P1'], broken: [] },
};
const pageOf = (changes: Partial<Changes>): string => changeBook(all, { ...none, ...changes });
/** Returns the page as a person reads it, without its layout. */
const read = (page: string): string =>
  page
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

it('what differs is what was changed, added and gone, and nothing else', () => {
  const before = new Map(Object.entries({ same: 'a', changed: 'b', gone: 'c' }));
  const after = new Map(Object.entries({ same: 'a', changed: 'B', added: 'd' }));
  expect(differences(before, after)).toEqual([
    { key: 'changed', was: 'b', is: 'B' },
    { key: 'added', was: undefined, is: 'd' },
    { key: 'gone', was: 'c', is: undefined },
  ]);
});

it('each word that was changed is marked, beside the text of the other language as it stands', () => {
  const key = 'ui:task-list/where';
  const text = { key, was: 'Ring them today. Do not wait.', is: 'Always ring them now. Do wait.' };
  const page = pageOf({ texts: { en: [text], cy: [] } });
  expect(page).toContain(
    '<del>Ring </del> <ins>Always ring </ins>them <del>today. </del> <ins>now. </ins>Do <del>not </del>wait.',
  );
  expect(read(page)).toContain(textAt('cy', key).split('\n')[0]);
});

describe.each(['en', 'cy'] as const)('the page of a change says, in %s,', (language) => {
  const said = (key: string) => textAt(language, key);
  it('that nothing follows, where that was computed', () => {
    expect(read(pageOf({}))).toContain(said('change-book:follows/none'));
  });

  it.each(['rules', 'follows', 'promises'] as const)(
    'that %s could not be tried, and not that none changed',
    (part) => {
      const page = read(pageOf({ [part]: new Error('no such file') }));
      expect(page).toContain('no such file');
      expect(page).toContain(said(`change-book:${part}/failed`));
      expect(page).not.toContain(said(`change-book:${part}/none`));
    },
  );

  it('which promise fails, with what it says, and how in the English of the proof', () => {
    const wrong = 'police: no duty to tell them here.';
    const page = pageOf({ promises: { tried: ['P3'], broken: [{ id: 'P3', turn: 'loses', wrong }] } });
    const cell = page.split('<td ').find((one) => one.startsWith(`lang="${language}"`) && one.includes(wrong)) ?? '';
    expect(read(`<td ${cell}`)).toContain(said('promises:P3/sentence'));
    expect(cell).toContain(`lang="en">${wrong}`);
    expect(read(page)).not.toContain(said('change-book:promises/none'));
  });
});
