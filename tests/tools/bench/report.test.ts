import { describe, expect, it } from 'vitest';
import type { Session } from '../../../tools/bench/measure.ts';
import { figuresIn, median } from '../../../tools/bench/report/figures.ts';
import { atMost, goalsOf } from '../../../tools/bench/report/goals.ts';
import { stepsTable } from '../../../tools/bench/report/page.ts';
import { picture } from '../../../tools/bench/report/plot.ts';
import { table } from '../../../tools/bench/report/table.ts';

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

describe('a step of the project', () => {
  const session = (painted: number, script: number): Session => ({
    load: { firstPaint: 1, answerable: 1, inCharge: 1, bytes: 1 },
    steps: [{ painted, script }],
    heapEnd: 1,
  });
  const sessions = {
    project: [session(60, 12)],
    floor: [session(50, 6)],
    minimal: [session(40, 10)],
    surveyjs: [session(119, 48)],
  };
  const changes = { steps: [], heapFirst: 1, heapLast: 1 };
  const goals = goalsOf({ sessions, offline: [], changes });
  const held = (goal: string) =>
    goals.filter(({ what, goal: limit }) => `${what}: ${limit}` === goal).map(({ found, holds }) => ({ found, holds }));

  it('is compared with one of the floor, of minimal and of SurveyJS', () => {
    const shown = stepsTable({ sessions });
    expect(shown).toContain('| of the project | ms | × floor | × minimal | × SurveyJS |');
    expect(shown).toContain('| step painted | 60.0 | 1.20 | 1.50 | 0.50 |');
    expect(shown).toContain('| script of a step | 12.0 | 2.00 | 1.20 | 0.25 |');
  });
  it('holds its goals or does not', () => {
    expect(held('Continue to painted: at most 1.2 × floor')).toEqual([{ found: '1.20 × floor', holds: true }]);
    expect(held('Continue to painted: at most 0.5 × surveyjs')).toEqual([{ found: '0.50 × surveyjs', holds: false }]);
    expect(held('Script of a step on the longest case: at most 12 ms')).toEqual([{ found: '12.0 ms', holds: true }]);
  });
  it('leaves out the loads of the floor, which has all its screens in its page', () => {
    const { of } = figuresIn({ sessions });
    expect(of('floor')).toMatchObject({ painted: 50, script: 6, firstPaint: NaN });
    expect(of('minimal')).toMatchObject({ firstPaint: 1 });
  });
});

describe('a goal', () => {
  it('holds up to its limit', () =>
    expect(atMost('A', 0.5, 0.5, '×')).toMatchObject({ goal: 'at most 0.5 ×', found: '0.50 ×', holds: true }));
  it('does not hold over it', () => expect(atMost('A', 0.51, 0.5, '×').holds).toBe(false));
  it('does not hold where nothing could be measured', () => expect(atMost('A', NaN, 0.5, '×').holds).toBe(false));
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
