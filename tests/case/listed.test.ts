import { describe, expect, it } from 'vitest';
import { listOf, tableOf } from '../../src/case/listed';

const ids = ['one', 'two', 'three'] as const;
type Id = (typeof ids)[number];
const isLong = (least: number, id: Id): boolean => id.length >= least;
const list = listOf<number, Id>(ids, isLong);
const table = tableOf<number, Id, { readonly id: Id; readonly over: number }>(ids, isLong, {
  id: (_, id) => id,
  over: (least, id) => id.length - least,
});

describe('a list of the case', () => {
  it('has the ids that its rule lets in, in their order', () => {
    expect(list(4)).toEqual(['three']);
    expect(list(3)).toEqual(ids);
    expect(table(4)).toEqual([{ id: 'three', over: 1 }]);
  });
  it('tells its rule, its ids and its columns, and of an id that it does not have that it is not in it', () => {
    expect(ids.map((id) => list.isIn(4, id))).toEqual([false, false, true]);
    expect(list.isIn(4, 'thirteen' as Id)).toBe(false);
    expect(table.ids).toEqual(ids);
    expect(table.cells.over(1, 'three')).toBe(4);
  });
  it('can stand in a column, asked for each row', () => {
    const digits = listOf<number, string, [Id]>(['3', '5'], (least, digit, id) => id.length >= Math.max(least, +digit));
    const withDigits = tableOf<number, Id, { readonly digits: readonly string[] }>(ids, isLong, { digits });
    expect(withDigits(2)).toEqual([{ digits: ['3'] }, { digits: ['3'] }, { digits: ['3', '5'] }]);
    const rule = digits.isIn;
    expect([rule(2, '5', 'three'), rule(2, '5', 'two'), rule(2, '1', 'two')]).toEqual([true, false, false]);
  });
});
