import { describe, expect, it } from 'vitest';
import { cellOf, idsIn, listOf, ruleOf, tableOf } from '../../src/case/listed';

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
    expect(ids.map((id) => ruleOf<number, Id>(list)(4, id))).toEqual([false, false, true]);
    expect(ruleOf<number, string>(list)(4, 'thirteen')).toBe(false);
    expect(idsIn(table, 4)).toEqual(['three']);
    expect(cellOf(table, 'over')(1, 'three')).toBe(4);
  });
  it('is none that can be told of once something filters it', () => {
    const filtered = (least: number) => list(least).filter((id) => id !== 'three');
    expect(() => ruleOf<number, Id>(filtered)).toThrow('no list of the case');
    expect(() => cellOf((least: number) => table(least).slice(1), 'over')).toThrow('no list of the case');
  });
});
