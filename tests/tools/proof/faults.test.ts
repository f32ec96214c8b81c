import { describe, expect, it } from 'vitest';
import { faults } from '../../../tools/proof/faults/all';
import { seeded } from '../../../tools/proof/faults/seed';
import { promiseIds, searchedIds } from '../../../tools/proof/promises/check';

describe('the seeded faults', () => {
  it('are at least forty, each of its own', () => {
    expect(faults.length).toBeGreaterThanOrEqual(40);
    expect(new Set(faults.map(({ what }) => what)).size).toBe(faults.length);
    expect(new Set(faults.map(({ file, from, to }) => file + from + to)).size).toBe(faults.length);
  });
  it.each([...promiseIds, ...searchedIds])('break %s two times or more', (id) => {
    expect(faults.filter(({ breaks }) => breaks.includes(id)).length).toBeGreaterThanOrEqual(2);
  });
  it.each(faults)('fit the file: $what', (fault) => {
    expect(fault.breaks).not.toHaveLength(0);
    expect(() => seeded(fault)).not.toThrow();
  });
  it('are refused where the text is not there, or is there twice', () => {
    const fault = faults[0];
    if (!fault) throw new Error('There is no fault.');
    expect(() => seeded({ ...fault, from: 'nothing like it' })).toThrow('does not fit');
    expect(() => seeded({ ...fault, from: 'task' })).toThrow('does not fit');
  });
});
