import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { daysReviewed, keyOf } from '../../../tools/translations/reviewed.ts';
import { leavesOf } from '../../../tools/lib/texts.ts';
import { atWork, type Row, rowsIn, saved } from './at-work';

const { folder, list, before, files, told, exported, imported, putBack, replace } = atWork();
const [today, back, hide] = ['2026-11-27', 'ui:actions/back', 'ui:actions/hide'];
const sent = exported();
const rows = rowsIn(sent);
beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 27), toFake: ['Date'] }));
afterEach(() => {
  vi.useRealTimers();
  putBack();
});

const rowOf = (key: string, all = rows): Row => all.find((row) => row['key'] === key) ?? {};
/** Returns a table of these texts, with some cells changed. */
const table = (...texts: readonly (readonly [key: string, cells: Row])[]): string =>
  saved(texts.map(([key, cells]) => ({ ...rowOf(key), ...cells })));
const keysOf = (...args: string[]) => rowsIn(exported(...args)).map(({ key }) => key);
/** Returns what an import changes in a file of words. */
const changed = (file: string, from: string, to: string) => ({
  ...before,
  [file]: (before[file] ?? '').replace(from, to),
});
/** All files but the list of reviewed texts, whose dates differ. */
const words = (all = files()) => Object.entries(all).filter(([file]) => file !== 'reviewed.tsv');

describe('what goes out', () => {
  it('is a row for every Welsh text, those of made-up cases and of each plural form too, with what a translator must know', () => {
    const welsh = Object.entries(before).filter(([file]) => /^cy\/.*\.json$/.test(file));
    const keys = welsh.flatMap(([file, text]) =>
      leavesOf(JSON.parse(text) as never).map(([key]) => keyOf({ file: file.replace('cy/', ''), key })),
    );
    expect(rows.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
    expect(sent.startsWith('\uFEFFkey,English,Welsh,note,changed since,read by,as sent\r\n')).toBe(true);
    expect(rowOf('questions:immediate-danger/label')).toMatchObject({ English: 'Danger now', Welsh: 'Perygl nawr' });
    expect(rowOf('ui:task-list/outstanding/count_few')).toMatchObject({
      English: expect.stringContaining('questions') as string,
    });
    expect(rowOf('ui:task-list/outstanding/count_few')['note']).toMatch(
      /^For 3\. Keep each value as it is: \{\{count\}\}/,
    );
    expect(rowOf('ui:danger/label')['note']).toContain('Immediate danger = perygl uniongyrchol');
    expect(rowOf('tasks:iwf/title')['note']).toContain('<en> and </en> stand around English words');
  });

  it('can be chosen: files, the walk, what changed, and what waits for a reader', () => {
    expect(
      new Set(keysOf('--only', 'questions.json', '--only', 'scenarios').map((key = '') => key.split(/[:/]/)[0])),
    ).toEqual(new Set(['questions', 'scenarios']));
    expect(keysOf('--pilot')).not.toContainEqual(expect.stringMatching(/^(record|pages|updates|training)/));
    expect(keysOf('--walk')).not.toContainEqual(expect.stringMatching(/^(training|scenarios|proof)/));
    replace('en/ui.json', '"back": "Back"', '"back": "Go back"');
    const [row = {}, ...more] = rowsIn(exported('--changed'));
    expect([row['key'], row['changed since'], more]).toEqual([
      back,
      expect.stringMatching(/^yes: one of the two has changed/),
      [],
    ]);
    imported(table([hide, { 'read by': 'welsh-reader' }]));
    expect(keysOf('--waiting', 'welsh-reader')).toHaveLength(rows.length - 1);
    expect(keysOf('--waiting', 'welsh-reader')).not.toContain(hide);
    expect(keysOf('--waiting', 'safeguarding-lead')).toHaveLength(rows.length);
  });

  it('goes to no file that is there already, and is never without a text or what nobody is', () => {
    const file = join(folder, '..', 'there.csv');
    for (const args of [['--only', 'question'], ['--waiting', 'J. Evans'], ['--part'], ['more']])
      expect(told('export', file, ...args).code).toBe(2);
    writeFileSync(file, 'mine');
    expect(told('export', file).code).toBe(2);
  });
});

describe('a table that comes back as it went out', () => {
  const quoted = `\uFEFF${[Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((cells) => `"${cells.map((cell) => cell.replaceAll('"', '""')).join('","')}"`)
    .join('\r\n')}\r\n`;
  it.each([
    ['as it is', () => sent],
    ['with semicolons', () => quoted.replaceAll('","', '";"')],
    ['with tabs', () => quoted.replaceAll('","', '"\t"')],
    ['with no mark of UTF-8, and ends of lines as Unix has them', () => quoted.slice(1).replaceAll('\r\n', '\n')],
    ['with ends of lines of Windows within cells', () => quoted.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n')],
    ['with empty rows at the end', () => `${quoted}"","","","","","",""\r\n,\r\n`],
    [
      'with three columns, in another order',
      () => saved(rows.map(({ key = '', English = '', Welsh = '' }) => ({ Welsh, key, English }))),
    ],
  ])('changes no byte of the words: %s', (_, change) => {
    expect(imported(change())).toEqual({
      code: 0,
      lines: ['Welsh texts changed: 0; not taken: 0; now marked as read: 0', expect.stringContaining('looked at: 0')],
    });
    expect(files()).toEqual(before);
  });

  it.each(['999', '5.10', '1/2', '10:30', '1 March 2026', '=1+1', '-5', '@a'])(
    'keeps %s from being worked out, or written in another way, by a spreadsheet',
    (text) => {
      replace('cy/ui.json', '"back": "Yn ôl"', `"back": "${text}"`);
      const now = exported('--only', 'ui');
      expect(rowOf(back, rowsIn(now))['Welsh']).toBe(`'${text}`);
      expect(imported(now).lines[0]).toContain('changed: 0');
    },
  );
});

describe('new Welsh', () => {
  it('is written where it belongs, told with what stood there, marked as looked at, and no other text is touched', () => {
    replace('en/ui.json', '"back": "Back"', '"back": "Go back"');
    expect(imported(table([back, { English: 'Go back', Welsh: 'Mynd yn ôl' }], [hide, {}]))).toEqual({
      code: 0,
      lines: [
        back,
        '  before: Yn ôl',
        '  after: Mynd yn ôl',
        'Welsh texts changed: 1; not taken: 0; now marked as read: 0',
        expect.stringContaining('looked at: 0'),
      ],
    });
    replace('en/ui.json', '"back": "Go back"', '"back": "Back"');
    expect(words()).toEqual(words(changed('cy/ui.json', '"back": "Yn ôl"', '"back": "Mynd yn ôl"')));
    expect(daysReviewed(folder).get(back)).toBe(today);
  });

  it('of a text that Welsh lacks is begun, a whole file too', () => {
    replace('cy/ui.json', `    "back": "Yn ôl",\n`, '');
    writeFileSync(join(folder, 'cy/plain.json'), '{}');
    expect(imported(sent).code).toBe(0);
    const welsh = (file: string, of: Row) => JSON.parse(of[file] ?? '') as object;
    for (const file of ['cy/ui.json', 'cy/plain.json']) expect(welsh(file, files())).toEqual(welsh(file, before));
  });

  it('is not taken where the English has changed since, nor of no key: these are told, and the rest is taken', () => {
    replace('en/ui.json', '"hide": "Hide"', '"hide": "Hide now"');
    const { code, lines } = imported(
      table([back, { Welsh: 'Mynd yn ôl' }], [hide, { Welsh: 'Cuddiwch' }], [back, { key: 'ui:actions/bakc' }]),
    );
    expect(code).toBe(1);
    expect(lines.slice(3, 6)).toEqual([
      `row 3, ${hide}: Not taken: the English is not as it is now. Here it is now: Hide now`,
      'row 4, ui:actions/bakc: Not taken: there is no text of this key.',
      'Welsh texts changed: 1; not taken: 2; now marked as read: 0',
    ]);
    expect(files()['cy/ui.json']).toBe(changed('cy/ui.json', '"Yn ôl"', '"Mynd yn ôl"')['cy/ui.json']);
  });

  it('does not undo what another translator wrote meanwhile', () => {
    replace('cy/ui.json', '"back": "Yn ôl"', '"back": "Yn eich ôl"');
    const now = files();
    expect(imported(table([back, {}])).code).toBe(0);
    for (const cells of [{ Welsh: 'Mynd yn ôl' }, { 'read by': 'welsh-reader' }] satisfies Row[])
      expect(imported(table([back, cells]))).toMatchObject({
        code: 1,
        lines: [
          expect.stringMatching(/^row 2, .*: Not taken: the Welsh was changed here.*: Yn eich ôl$/),
          expect.anything(),
          expect.anything(),
        ],
      });
    expect(files()).toEqual(now);
  });
});

describe('a table is refused whole, with the row of each mistake', () => {
  const lost = 'call:number/hoursUnknown';
  it.each([
    ['a key twice', table([back, {}], [back, {}]), /^row 3, .*: This key stands in row 2 too/],
    ['Welsh that is empty', table([back, { Welsh: ' ' }]), /The Welsh is empty/],
    ['no such column', table([back, {}]).replace('Welsh', 'Welsch'), /no such column .*: Welsh$/],
    ['a column twice', table([back, {}]).replace('note', 'Welsh'), /Two columns/],
    ['a row with too few cells', `${table([back, {}])}\r\n${hide},Hide`, /^row 3: its cells/],
    [
      'a quotation mark that is not closed',
      `${table([back, {}])}\r\n"${hide},Hide,Cuddio`,
      /^row 3: its cells, or its quotation marks/,
    ],
    ['a lost value', table([lost, { Welsh: 'Gwasanaethau plant lleol' }]), /^row 2, call:.*: values: none/],
    ['a mark that is not closed', table(['ui:languages/en', { Welsh: '<en>English' }]), /A mark is not whole/],
    [
      'marks that are lost',
      table(['tasks:iwf/title', { Welsh: (rowOf('tasks:iwf/title')['Welsh'] ?? '').replace(/<.?en>/g, '') }]),
      /: spelling: Watch\./,
    ],
    ['a mark of another kind', table([back, { Welsh: 'Yn <b>ôl</b>' }]), /A mark is not whole/],
    ['a line too many', table([back, { Welsh: 'Yn ôl\nYn ôl' }]), /Lines in the Welsh: 2; in the English: 1/],
    ['a space at an end', table([back, { Welsh: 'Mynd yn ôl ' }]), /ends with a space/],
    ['a mutation that is wrong', table([back, { Welsh: 'Mynd i plentyn' }]), /mutation: i plentyn/],
    ['a name for a reader', table([back, { 'read by': 'J. Evans' }]), /This is not a reader/],
    ['a name beside a role', table([back, { 'read by': 'welsh-reader J. Evans' }]), /This is not a reader/],
    [
      'a day still to come',
      table([back, { 'read by': 'welsh-reader 2026-11-28' }]),
      /not a day up to today: 2026-11-28/,
    ],
    ['another encoding', Buffer.from(sent.replaceAll('’', '\u0092'), 'latin1'), /accents are lost/],
    ['another encoding, which a spreadsheet guessed', sent.replaceAll('’', 'â€™'), /accents are lost/],
  ])('for %s', (_, file, says) => {
    const { code, lines } = imported(file);
    expect([code, lines[0]]).toEqual([2, expect.stringMatching(says)]);
    expect(lines.at(-1)).toMatch(/^Nothing was written from this file: .*back.csv$/);
    expect(files()).toEqual(before);
  });

  it('and every mistake is told at once', () => {
    expect(imported(table([back, { Welsh: '' }], [hide, { Welsh: ' ' }])).lines).toHaveLength(3);
  });
});

describe('who read a text', () => {
  const readBy = () => rowOf(back, rowsIn(exported('--only', 'ui')))['read by'];
  const both = 'safeguarding-lead 2026-11-25, welsh-reader';

  it('is kept by role and day, today where none is given, comes with the next file, and is in that list alone', () => {
    const before = files();
    expect(imported(table([back, { 'read by': both }])).lines[0]).toContain('read: 1');
    expect(files()).toEqual(before);
    expect(readBy()).toBe(`welsh-reader ${today}, safeguarding-lead 2026-11-25`);
    expect(imported(exported('--only', 'ui')).lines[0]).toContain('read: 0');
  });

  it.each([
    ['en', 'Back', 'Go back'],
    ['cy', 'Yn ôl', 'Mynd yn ôl'],
  ])('is forgotten by itself once the text in %s is another', (language, from, to) => {
    imported(table([back, { 'read by': both }]));
    replace(`${language}/ui.json`, `"back": "${from}"`, `"back": "${to}"`);
    expect(readBy()).toBe('');
  });

  it('does not pass to new Welsh that comes back with what went out', () => {
    imported(table([back, { 'read by': both }]));
    const out = rowOf(back, rowsIn(exported('--only', 'ui')));
    expect(imported(table([back, { ...out, Welsh: 'Mynd yn ôl' }])).lines).toContainEqual(
      expect.stringContaining('changed: 1'),
    );
    expect(readBy()).toBe('');
  });

  it('counts as having looked at the Welsh where they read Welsh', () => {
    replace('en/ui.json', '"back": "Back"', '"back": "Go back"');
    const take = (role: string) => imported(table([back, { English: 'Go back', 'read by': role }])).lines.at(-1);
    expect(take('safeguarding-lead')).toContain('looked at: 1');
    expect(take('welsh-reader')).toContain('looked at: 0');
  });

  it('is kept beside a wrong line of the list, which is told and stays', () => {
    const wrong = `${back}\tme\t2026-11-25\t00000000`;
    writeFileSync(list, `key\trole\tday\tpair\n${wrong}\n`);
    const { code, lines } = imported(table([hide, { 'read by': 'welsh-reader' }]));
    expect([code, lines.at(-1)]).toEqual([0, expect.stringMatching(/^local\/read\.tsv:3: ui:actions\/back\.role: /)]);
    imported(table([back, { 'read by': 'welsh-reader' }]));
    expect(told('import', list).code).toBe(2);
    expect(readBy()).toBe(`welsh-reader ${today}`);
  });
});
