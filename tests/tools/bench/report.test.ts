import { describe, expect, it } from 'vitest';
import { always, atMost } from '../../../tools/bench/report/goals.ts';
import { median } from '../../../tools/bench/report/median.ts';
import { picture } from '../../../tools/bench/report/plot.ts';
import { table } from '../../../tools/bench/report/table.ts';
import { growthTable } from '../../../tools/bench/report/tables.ts';
import type { Results } from '../../../tools/bench/run/results.ts';

describe('the median', () => {
  it('is the one in the middle, by size and not by digits', () => expect(median([100, 9, 20])).toBe(20));
  it('is between the two in the middle', () => expect(median([4, 1, 3, 2])).toBe(2.5));
  it('is none of no figures', () => expect(median([])).toBeNaN());
  it('leaves the figures in their order', () => {
    const figures = [3, 1, 2];
    median(figures);
    expect(figures).toEqual([3, 1, 2]);
  });
});

describe('a table', () => {
  it('has figures to the right, in three digits or so, and says where there is none', () => {
    expect(
      table(
        ['app', 'ms'],
        [
          ['one', 1234.5],
          ['two', 1.234],
          ['three', NaN],
        ],
      ),
    ).toBe('| app | ms |\n| --- | ---: |\n| one | 1235 |\n| two | 1.23 |\n| three | – |');
  });
});

it('shows what growth adds to the first load, or takes off it', () => {
  const stages = [
    { added: 'as it is', firstLoad: 10 },
    { added: 'more', firstLoad: 12 },
    { added: 'less', firstLoad: 9 },
  ];
  const shown = growthTable({ growth: { stages, questionsWeigh: 5 } } as unknown as Results);
  expect(shown).toContain('| more | 12 | +2 |\n| less | 9 | -3 |');
});

describe('a goal', () => {
  it('holds up to its limit', () =>
    expect(atMost('A', 0.5, 0.5, '×')).toMatchObject({ goal: 'at most 0.5 ×', found: '0.50 ×', holds: true }));
  it('does not hold over it', () => expect(atMost('A', 0.51, 0.5, '×').holds).toBe(false));
  it('does not hold where nothing could be measured', () => expect(atMost('A', NaN, 0.5, '×').holds).toBe(false));
  it('of every case does not hold where one fails, or where there is none', () => {
    expect(always('A', [true, true])).toMatchObject({ found: '2 of 2', holds: true });
    expect(always('A', [true, false])).toMatchObject({ found: '1 of 2', holds: false });
    expect(always('A', []).holds).toBe(false);
  });
});

const widths = (svg: string) =>
  [...svg.matchAll(/<rect x="\d+" y="\d+" width="([\d.]+)"/g)].map(([, width]) => Number(width));
const markOf = (svg: string) => Number(/<line x1="([\d.]+)"/.exec(svg)?.[1]);

describe('a plot', () => {
  const bars = [
    { name: 'a < b', value: 2, ours: true },
    { name: 'c', value: 1 },
  ];
  it('draws bars as long as their figures, and the goal on their scale', () => {
    const svg = picture('Two', [{ title: 'T', bars, mark: 1 }]);
    const [long = NaN, short] = widths(svg);
    expect(short).toBe(long / 2);
    expect(markOf(svg)).toBeCloseTo(190 + long / 2, 1);
  });
  it('writes names so that no mark in them is read as one', () =>
    expect(picture('Two', [{ title: 'T', bars }])).toContain('a &lt; b'));
  it('draws no bar where there is no figure', () =>
    expect(widths(picture('None', [{ title: 'T', bars: [{ name: 'a', value: NaN }] }]))).toEqual([0]));
  it('draws a curve with the higher figure further up', () => {
    const [, first, last] =
      /points="[\d.]+,([\d.]+) [\d.]+,([\d.]+)"/.exec(picture('One', [{ title: 'T', values: [1, 3], mark: 2 }])) ?? [];
    expect(Number(last)).toBeLessThan(Number(first));
  });
});
