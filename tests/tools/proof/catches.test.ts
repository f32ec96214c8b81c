import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../tools/lib/root.mjs';
import { leftIn, sampleOf, readRecord, recordText, type Row, summaryOf } from '../../../tools/catches/record';
import { faults, faultsOf, fits, lists, rowsOf, seeded, tableOf } from '../../../tools/proof/faults/fault';
import { promiseIds, searchedIds } from '../../../tools/proof/promises/check';

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
