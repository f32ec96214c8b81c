import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { drawnFrom } from '../../../tools/proof/catches/draw/drawn';
import { changesOf } from '../../../tools/proof/catches/draw/code';
import type { Place } from '../../../tools/proof/catches/draw/places';
import { wordChangesOf } from '../../../tools/proof/catches/draw/words';
import { readRecord, recordText, type Row } from '../../../tools/proof/catches/record';
import { leftIn, sampleOf, summaryOf } from '../../../tools/proof/catches/summary';
import { testsOf } from '../../../tools/proof/catches/tests';
import { foundInWords } from '../../../tools/proof/catches/words';
import { faults, faultsOf, fits, lists, rowsOf, seeded, tableOf } from '../../../tools/proof/faults/fault';
import { promiseIds, searchedIds } from '../../../tools/proof/promises/check';
import { root } from '../../../tools/lib/root.mjs';

const code = `type Kind = 'a' | 'b';
export function run(one: number, kind: Kind, list: Kind[]): void {
  if (one < 3 && kind === 'a') list.push('b');
  list.splice(0, one, ...['a', 'b'] as Kind[]);
  void [true];
}
`;
const program = ts.createProgram(
  ['one.ts'],
  { noLib: true },
  {
    ...ts.createCompilerHost({}),
    getSourceFile: (path, how) => (path === 'one.ts' ? ts.createSourceFile(path, code, how, true) : undefined),
  },
);
const source = program.getSourceFile('one.ts') as ts.SourceFile;
/** The lines of the code that come of its changes. */
const changed = (kind: string): readonly string[] =>
  changesOf(source)
    .filter((change) => change.kind === kind)
    .flatMap(({ start, end, to }) => {
      const text = typeof to === 'string' ? to : to(program.getTypeChecker());
      const line = code.slice(0, start).split('\n').length - 1;
      return text === undefined
        ? []
        : ((code.slice(0, start) + text + code.slice(end)).split('\n')[line]?.trim() ?? '');
    });

describe('the changes of a piece of code', () => {
  it.each([
    ['negated', "if (!(one < 3 && kind === 'a')) list.push('b');"],
    ['joined', "if (one < 3 || kind === 'a') list.push('b');"],
    ['compared', "if (one < 3 && kind !== 'a') list.push('b');"],
    ['bounded', "if (one <= 3 && kind === 'a') list.push('b');"],
    ['flipped', 'void [false];'],
    ['undone', "if (one < 3 && kind === 'a') ;"],
    ['shortened', "list.splice(0, one, ...['b'] as Kind[]);"],
    ['swapped', "if (one < 3 && kind === 'b') list.push('b');"],
    ['ended', 'export function run(one: number, kind: Kind, list: Kind[]): void { if (true as boolean) return;'],
  ])('are some of it %s', (kind, line) => expect(changed(kind)).toContain(line));
  it('leave its types alone', () =>
    expect(changesOf(source).every(({ start }) => start > code.indexOf('\n'))).toBe(true));
});

describe('the changes of words', () => {
  const texts = '{ "a": { "b": "Ring first. You must not wait.", "not": "Cyn hynny, rhaid ffonio" } }';
  const made = (file: string) =>
    wordChangesOf(file, texts).map(({ start, end, to }) => `${texts.slice(start, end)}>${String(to)}`);
  it('are those that carry an order, a duty or that something is not so', () => {
    expect(made('locales/en/a.json')).toEqual(['not>', 'first>last', 'must>may']);
    expect(made('locales/cy/a.json')).toEqual(['Cyn>Ar ôl', 'rhaid>cewch']);
  });
  it('are those too that join and part: until, unless, without, both, and', () => {
    const [english, welsh] = [
      'Wait until both are told, unless there is danger.',
      'Nid heb ffonio, oni bai fod perygl.',
    ];
    const made = (file: string, text: string) =>
      wordChangesOf(file, JSON.stringify({ a: text }))
        .map(({ kind }) => kind)
        .sort();
    expect(made('locales/en/a.json', english)).toEqual(['both', 'unless', 'until']);
    expect(made('locales/cy/a.json', welsh)).toEqual(['heb', 'nid', 'oni bai']);
  });
});

describe('the words gate', () => {
  const file = 'locales/en/do-nots.json';
  const text = ts.sys.readFile(`${root}${file}`) ?? '';
  it('finds nothing in a file as it is', () => expect(foundInWords(new Map(), file)).toBeUndefined());
  it('finds that a text does not say not any more, and its Welsh does', () => {
    const not = wordChangesOf(file, text).find(({ kind }) => kind === 'not');
    const changed = text.slice(0, not?.start) + text.slice((not?.end ?? 0) + 1);
    expect(foundInWords(new Map([[`${root}${file}`, changed]]), file)).toBe('denials');
  });
});

/** A boolean of each of two files. */
const places: readonly Place[] = ['src/case/marks.ts', 'src/machine/rules.ts'].flatMap((path) => {
  const text = ts.sys.readFile(`${root}${path}`) ?? '';
  const stratum = path.startsWith('src/case') ? ('rules' as const) : ('chart' as const);
  return changesOf(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)).map((change) => ({
    ...change,
    stratum,
    file: path,
  }));
});
const draw = (count: number, seed: number) =>
  drawnFrom(
    places.filter(({ to }) => typeof to === 'string'),
    { count, seed },
    program.getTypeChecker(),
  );

describe('a sample', () => {
  it('is the same for the same seed, and begins with a smaller one of it', () => {
    expect(draw(5, 3)).toEqual(draw(5, 3));
    expect(draw(5, 3).slice(0, 4)).toEqual(draw(2, 3));
    expect(draw(5, 3)).not.toEqual(draw(5, 4));
  });
  it('has so many of each kind of place, none twice, and each fits its file', () => {
    const drawn = draw(6, 3);
    expect(drawn.filter(({ file }) => file.startsWith('src/case'))).toHaveLength(6);
    expect(new Set(drawn.map(({ file, from, to }) => file + from + to)).size).toBe(12);
    drawn.forEach((change) => expect([...seeded(change).values()][0]).toContain(change.to));
  });
});

const row = (list: Row['list'], what: string, cells: Readonly<Record<string, readonly string[]>>): Row => ({
  list,
  what,
  cells: new Map(Object.entries(cells).map(([kind, found]) => [kind, { seconds: 1.5, found }])),
});
const rows: readonly Row[] = [
  row('seeded', 'a', { promises: ['P1', 'P12'], 'tests/case': [] }),
  row('sample', 'b', { types: ['types'], promises: [] }),
  row('sample', 'c', { types: [], promises: ['P1'], 'tests/case': ['plan'] }),
  row('sample', 'd', { words: ['denials'], promises: ['P14'] }),
  row('sample', 'e', { promises: [], 'tests/case': ['plan', 'log'] }),
  row('sample', 'f', { promises: [] }),
  row('sample', 'g', { promises: [] }),
];

describe('the record', () => {
  it('reads back as it was written, seconds and all', () => expect(readRecord(recordText(rows))).toEqual(rows));
  it('keeps a tab, a new line and a backslash within a cell', () => {
    const cells = { what: 'a\tb\nc\\n', to: '' };
    expect(rowsOf(tableOf(['what', 'to'], [cells]))).toEqual([cells]);
  });
  it('says of each kind of check how many faults it finds, and how many nothing else finds', () => {
    const [promises, tests] = ['promises', 'tests/case'].map((name) =>
      summaryOf(rows).find(({ kind }) => kind === name),
    );
    expect(promises).toEqual({ kind: 'promises', tried: 7, finds: 3, alone: 1, seconds: 10.5 });
    expect(tests).toMatchObject({ tried: 3, finds: 2, alone: 1 });
    expect(leftIn(rows).map(({ what }) => what)).toEqual(['f', 'g']);
  });
  it('gives the book one figure a witness: what does not compile counts for nothing, the words gate for itself', () => {
    const why = ({ what }: Row) => (what === 'f' ? 'alike: it is.' : '');
    const counts = { tried: 5, words: 1, proof: 1, tests: 1, left: 2 };
    expect(sampleOf(rows, why)).toEqual({ ...counts, why: { alike: 1, unseen: 0, gap: 0, unread: 1 } });
  });
  it('that is kept is of faults that there are', () => {
    const known = lists.flatMap((list) => faultsOf(list).map(({ what }) => `${list} ${what}`));
    const kept = readRecord(readFileSync(join(root, 'docs/catches.tsv'), 'utf8'));
    expect(kept.map(({ list, what }) => `${list} ${what}`).filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('the lists of faults', () => {
  it.each(lists)('have each fault once, and of those that were written each fits its file: %s', (list) => {
    const all = faultsOf(list);
    expect(new Set(all.map(({ what }) => what)).size).toBe(all.length);
    expect(new Set(all.map(({ file, from, to }) => file + from + to)).size).toBe(all.length);
    if (list !== 'sample') expect(all.filter((fault) => !fits(fault)).map(({ what }) => what)).toEqual([]);
  });
  it.each([...promiseIds, ...searchedIds])('seed two faults or more that must break %s', (id) =>
    expect(faults.filter(({ breaks }) => breaks.includes(id)).length).toBeGreaterThanOrEqual(2),
  );
  it('name for each seeded fault what it must break', () =>
    expect(faults.filter(({ breaks }) => breaks.length === 0)).toEqual([]));
  it('refuse a fault whose text is not there, or is there twice', () => {
    const [fault] = faults;
    for (const from of ['nothing like it', 'task'])
      expect(() => fault && seeded({ ...fault, from })).toThrow('does not fit');
  });
});

describe('the tests that a fault is put to', () => {
  it.each([
    ['src/wizard/task-list/TaskList.tsx', 'tests/wizard/task-list.test.tsx'],
    ['src/protocol/2015-07/questions.ts', 'tests/case/plan.test.ts'],
    ['src/machine/rules.ts', 'tests/machine/marks.test.ts'],
    ['locales/cy/ui.json', 'tests/words/whole-lists.test.ts'],
  ])('of %s are those that hold it', (file, test) => expect(testsOf(file)).toContain(test));
});
