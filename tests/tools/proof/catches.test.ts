import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../../../tools/lib/root.mjs';
import { changesOf, drawnFrom, type Place } from '../../../tools/proof/catches/draw';
import { leftIn, sampleOf, readRecord, recordText, type Row, summaryOf } from '../../../tools/proof/catches/record';
import { faults, faultsOf, fits, lists, rowsOf, seeded, tableOf } from '../../../tools/proof/faults/fault';
import { promiseIds, searchedIds } from '../../../tools/proof/promises/check';

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
