import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cellsIn, written } from '../../../tools/translations/cells.ts';
import { linesOfXliff } from '../../../tools/translations/xliff-read.ts';
import { atWork, english, listBeside, openDictionaries, read, sentAs, welsh } from './back';
import { copyOfWords, emptyFolder, filesIn, replaceIn, reviewedOn } from './folder';

openDictionaries();
const { folder, before, putBack, rows, at, withCell, told, importOf } = atWork();
const back = 'ui:actions/back';
const today = '2026-11-27';
beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 27), toFake: ['Date'] }));
afterEach(() => {
  vi.useRealTimers();
  writeFileSync(listBeside(folder), 'key\trole\tday\tpair\n');
  putBack();
});

/** The rows of a part: the names of the columns, and these texts. */
const partOf = (all: readonly (readonly string[])[], ...keys: string[]) =>
  all.filter(([first = ''], number) => number === 0 || keys.includes(first)).map((row) => [...row]);
/** The keys that an export with these arguments writes, and what it says. */
function keysOf(args: readonly string[], words = folder, ending = 'csv') {
  const file = join(emptyFolder(), `part.${ending}`);
  const { code, lines } = told(['export', file, ...args], words);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const inFile = (text: string) =>
    ending === 'csv'
      ? cellsIn(text)
          .rows.slice(1)
          .map(([key]) => key)
      : linesOfXliff(text).lines.map(({ key }) => key);
  return { code, lines, keys: text === undefined ? undefined : inFile(text) };
}

describe.each(['csv', 'xlf'])('a part goes out as %s', (ending) => {
  it('of one file, or of a folder of them', () => {
    const one = keysOf(['--only', 'questions'], folder, ending);
    expect(new Set(one.keys?.map((key) => key?.split(':')[0]))).toEqual(new Set(['questions']));
    expect(one.lines[0]).toMatch(new RegExp(`: ${one.keys?.length}$`));
    const two = keysOf(['--only', 'scenarios/dating-site-parent.json', '--only', 'say'], folder, ending);
    expect(new Set(two.keys?.map((key) => key?.split(':')[0]))).toEqual(
      new Set(['say', 'scenarios/dating-site-parent']),
    );
    const all = keysOf(['--only', 'scenarios'], folder, ending);
    expect(all.keys?.every((key) => key?.startsWith('scenarios/'))).toBe(true);
    expect(new Set(all.keys?.map((key) => key?.split(':')[0])).size).toBe(
      Object.keys(filesIn(join(folder, 'en/scenarios'))).length,
    );
  });

  it('of what was not looked at since one language changed', () => {
    const words = copyOfWords();
    replaceIn(join(words, 'en/ui.json'), '"back": "Back"', '"back": "Go back"');
    expect(keysOf(['--changed'], words, ending).keys).toEqual([back]);
    expect(keysOf(['--changed', '--only', 'say'], words, ending)).toEqual({
      code: 0,
      lines: ['No text is like that, so no file was written.'],
      keys: undefined,
    });
  });

  it('of what is other than at a commit, in either language', () => {
    const words = copyOfWords();
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
        cwd: words,
        stdio: 'ignore',
      });
    ['init -q', 'add .', 'commit -m Words'].forEach((command) => git(...command.split(' ')));
    replaceIn(join(words, 'en/ui.json'), '"back": "Back"', '"back": "Go back"');
    replaceIn(join(words, 'cy/ui.json'), '"hide": "Cuddio"', '"hide": "Cuddiwch"');
    expect(keysOf(['--since', 'HEAD'], words, ending).keys).toEqual([back, 'ui:actions/hide']);
    expect(keysOf(['--since', 'no-such'], words, ending)).toEqual({
      code: 2,
      lines: ['Git does not know this version: no-such'],
      keys: undefined,
    });
  });

  it('of what waits for a reader in a role', () => {
    expect(importOf(written(withCell(back, read, 'welsh-reader', partOf(rows, back))))).toMatchObject({ code: 0 });
    const left = keysOf(['--waiting', 'welsh-reader'], folder, ending).keys;
    expect(left).toHaveLength(rows.length - 2);
    expect(left).not.toContain(back);
    expect(keysOf(['--waiting', 'safeguarding-lead'], folder, ending).keys).toContain(back);
  });
});

it.each([
  [['--only', 'question'], 'There is no file of words of this name: question. Did you mean this one? questions'],
  [
    ['--waiting', 'J. Evans'],
    'This is not a reader: J. Evans. Name one of these roles: welsh-reader, safeguarding-lead',
  ],
  [['--part'], expect.stringContaining('usage: ') as string],
  [['more'], expect.stringContaining('usage: ') as string],
])('no part goes out for %j', (args, says) => {
  expect(keysOf(args)).toEqual({ code: 2, lines: [says], keys: undefined });
});

describe('a part that comes back', () => {
  it('says nothing of the texts that were not in it, and leaves them alone', () => {
    expect(importOf(written(withCell(back, welsh, 'Mynd yn ôl', partOf(rows, back, 'ui:actions/hide'))))).toEqual({
      code: 0,
      lines: [
        back,
        '  before: Yn ôl',
        '  after: Mynd yn ôl',
        'Welsh texts changed: 1',
        expect.stringContaining('wait to be looked at: 0'),
      ],
    });
    expect(filesIn(folder)).toEqual({
      ...before,
      '/read.tsv': expect.any(String) as string,
      '/cy/ui.json': before['/cy/ui.json']?.replace('"back": "Yn ôl"', '"back": "Mynd yn ôl"'),
      '/reviewed.tsv': reviewedOn(before['/reviewed.tsv'], 'ui:actions/back', today, { en: 'Back', cy: 'Mynd yn ôl' }),
    });
  });

  it('is taken but for a text whose English has changed, and one of no key: these are told', () => {
    replaceIn(join(folder, 'en/ui.json'), '"hide": "Hide"', '"hide": "Hide now"');
    const part = withCell(
      'ui:actions/hide',
      welsh,
      'Cuddiwch',
      partOf(rows, back, 'ui:actions/hide', 'ui:actions/continue'),
    );
    const all = withCell('ui:actions/continue', 0, 'ui:actions/contineu', withCell(back, welsh, 'Mynd yn ôl', part));
    const { code, lines } = importOf(written(all));
    const rowOf = (key: string) => all.findIndex(([first]) => first === key) + 1;
    expect(code).toBe(1);
    expect(lines.slice(3).toSorted()).toEqual(
      [
        `row ${rowOf('ui:actions/hide')}, column ‘English’, ui:actions/hide: Not taken: the English is not as it is now. The file is older, or the English in it was changed. Here it is now: Hide now`,
        `row ${rowOf('ui:actions/contineu')}, column ‘key’: Not taken: there is no text of this key: ui:actions/contineu. Put the key back as it was, or take the text out.`,
        'Texts not taken: 2',
        'Welsh texts changed: 1',
        'Welsh texts that wait to be looked at: 1. To list them: npm run tool -- translations stale',
      ].toSorted(),
    );
    expect(filesIn(folder)['/cy/ui.json']).toBe(
      before['/cy/ui.json']?.replace('"back": "Yn ôl"', '"back": "Mynd yn ôl"'),
    );
  });

  it('does not undo the Welsh that another translator wrote meanwhile', () => {
    replaceIn(join(folder, 'cy/ui.json'), '"back": "Yn ôl"', '"back": "Yn eich ôl"');
    const now = filesIn(folder);
    expect(importOf(written(partOf(rows, back)))).toMatchObject({ code: 0 });
    expect(importOf(written(withCell(back, welsh, 'Mynd yn ôl', partOf(rows, back))))).toMatchObject({
      code: 1,
      lines: [
        `row 2, column ‘Welsh’, ${back}: Not taken: the Welsh was changed here after the file went out. Here it is now: Yn eich ôl`,
        'Texts not taken: 1',
        'Welsh texts changed: 0',
        expect.any(String),
      ],
    });
    expect(importOf(written(withCell(back, read, 'welsh-reader', partOf(rows, back))))).toMatchObject({ code: 1 });
    expect(filesIn(folder)).toEqual(now);
  });

  it('may leave out Welsh that is not written yet, and never Welsh that was', () => {
    replaceIn(join(folder, 'cy/ui.json'), `    "back": "Yn ôl",\n`, '');
    const [head = [], row = []] = partOf(rows, back);
    expect(importOf(written([head, row.with(welsh, '').with(sentAs, '')])).code).toBe(0);
    writeFileSync(join(folder, 'cy/ui.json'), before['/cy/ui.json'] ?? '');
    expect(importOf(written([head, row.with(welsh, '').with(sentAs, '')])).code).toBe(2);
  });
});

describe('who read a text', () => {
  const listed = () => readFileSync(listBeside(folder), 'utf8').trimEnd().split('\n').slice(1);
  const roleAndDay = () => listed().map((line) => line.split('\t').slice(0, 3).join(' '));
  const take = (mark: string, change = (all: string[][]) => all) =>
    importOf(written(change(withCell(back, read, mark, partOf(rows, back)))));

  it('is kept by role and day, today where no day is given, and comes with the next file', () => {
    expect(take('safeguarding-lead 2026-11-25, welsh-reader').lines).toContain('Texts now marked as read: 1');
    expect(roleAndDay()).toEqual([`${back} safeguarding-lead 2026-11-25`, `${back} welsh-reader ${today}`]);
    const file = join(emptyFolder(), 'next.csv');
    told(['export', file], folder);
    const next = cellsIn(readFileSync(file, 'utf8')).rows;
    expect(next[at(back)]?.[read]).toBe(`welsh-reader ${today}, safeguarding-lead 2026-11-25`);
    expect(importOf(written(next)).lines).not.toContain(expect.stringContaining('marked as read'));
    expect(importOf(written(partOf(rows, back))).code).toBe(0);
    expect(roleAndDay()).toHaveLength(2);
  });

  it.each([
    ['en', 'Back', 'Go back'],
    ['cy', 'Yn ôl', 'Mynd yn ôl'],
  ])('is forgotten by itself once the text in %s is another, and remembered of no other', (language, then, now) => {
    take('welsh-reader, safeguarding-lead');
    const waiting = () => keysOf(['--waiting', 'safeguarding-lead', '--only', 'ui']).keys;
    expect(waiting()).not.toContain(back);
    replaceIn(join(folder, language, 'ui.json'), `"back": "${then}"`, `"back": "${now}"`);
    expect(waiting()).toContain(back);
  });

  it('does not pass to Welsh that comes back with what went out', () => {
    take('welsh-reader');
    const changed = take(`welsh-reader ${today}`, (all) => withCell(back, welsh, 'Mynd yn ôl', all));
    expect(changed.lines).toContain('Welsh texts changed: 1');
    expect(keysOf(['--waiting', 'welsh-reader', '--only', 'ui']).keys).toContain(back);
    expect(
      take(`welsh-reader 2026-11-26`, (all) => withCell(back, welsh, 'Yn ôl', withCell(back, sentAs, '', all))).code,
    ).toBe(0);
    expect(roleAndDay()).toEqual([`${back} welsh-reader 2026-11-26`]);
  });

  it('counts as having looked at the Welsh where they read Welsh', () => {
    replaceIn(join(folder, 'en/ui.json'), '"back": "Back"', '"back": "Go back"');
    const now = (all: string[][]) => withCell(back, english, 'Go back', all);
    expect(take('safeguarding-lead', now).lines.at(-1)).toContain('looked at: 1');
    expect(take('welsh-reader', now).lines.at(-1)).toContain('looked at: 0');
  });

  it.each([
    [
      'J. Evans',
      'This is not a reader. Write one of these roles, and never a person’s name: welsh-reader, safeguarding-lead',
    ],
    ['welsh-reader J. Evans', expect.stringContaining('This is not a reader.') as string],
    [
      'welsh-reader 27/11/2026',
      `This is not a day up to today: 27/11/2026. Write it as year-month-day, such as ${today}.`,
    ],
    ['welsh-reader 2026-11-28', expect.stringContaining('This is not a day up to today: 2026-11-28.') as string],
    ['welsh-reader 2026-02-30', expect.stringContaining('This is not a day up to today: 2026-02-30.') as string],
  ])('is refused for %s', (mark, says) => {
    const { code, lines } = take(mark);
    expect(code).toBe(2);
    expect([
      lines[0]?.slice(0, lines[0].indexOf(': ')),
      lines[0]?.slice(lines[0].indexOf(`${back}: `) + back.length + 2),
    ]).toEqual([`row 2, column ‘read by’, ${back}`, says]);
    expect(listed()).toEqual([]);
  });
});

it('answers in Welsh who asks in Welsh', () => {
  const path = join(emptyFolder(), 'yn-ol.csv');
  writeFileSync(path, written(withCell(back, read, 'J. Evans', partOf(rows, back))));
  expect(told(['--cy', 'import', path]).lines[0]).toBe(
    `rhes 2, colofn ‘darllenwyd gan’, ${back}: Nid darllenydd yw hwn. Ysgrifennwch un o’r rolau hyn, a pheidiwch byth ag ysgrifennu enw person: welsh-reader, safeguarding-lead`,
  );
});
