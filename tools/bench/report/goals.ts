import type { Results } from '../measure-all.ts';
import { type Figures, figuresIn, median, scriptOf } from './figures.ts';
import { inFigures } from './table.ts';

/** A goal, what was found, and whether it holds. */
export interface Goal {
  readonly what: string;
  readonly goal: string;
  readonly found: string;
  readonly holds: boolean;
}

/** One frame of a screen that shows sixty a second, in milliseconds. */
export const frame = 16.7;
/** What the script of a step may take, in milliseconds: the rest of a frame is the browser’s, to paint it. */
const scriptOfAStep = 12;
/** Of how many changes at the beginning, and at the end, the script is compared. */
const atEachEnd = 20;

/** What a figure of the project is to be at most, as a multiple of the same figure of another app. */
export const ratios: readonly {
  readonly what: string;
  readonly key: keyof Figures;
  readonly other: string;
  readonly most: number;
}[] = [
  { what: 'First paint', key: 'firstPaint', other: 'minimal', most: 0.5 },
  { what: 'First question answerable', key: 'answerable', other: 'minimal', most: 0.6 },
  { what: 'Continue to painted', key: 'painted', other: 'minimal', most: 1.1 },
  { what: 'Continue to painted', key: 'painted', other: 'floor', most: 1.2 },
  { what: 'Continue to painted', key: 'painted', other: 'surveyjs', most: 0.5 },
];

/** A goal that a figure is at most `most`; a figure that could not be measured does not hold. */
export const atMost = (what: string, figure: number, most: number, unit: string): Goal => ({
  what,
  goal: `at most ${most} ${unit}`,
  found: `${inFigures(figure)} ${unit}`,
  holds: figure <= most,
});

/** Every goal, and whether it holds in this run. */
export function goalsOf(results: Pick<Results, 'sessions' | 'offline' | 'changes'>): readonly Goal[] {
  const { of } = figuresIn(results);
  const bare = of('minimal');
  const { steps, heapFirst, heapLast } = results.changes;
  const offline = (key: 'answerable' | 'inCharge') => median(results.offline.map((load) => load[key])) / bare[key];
  const [first, last] = [steps.slice(0, atEachEnd), steps.slice(-atEachEnd)];
  return [
    ...ratios.map(({ what, key, other, most }) =>
      atMost(what, of('project')[key] / of(other)[key], most, `× ${other}`),
    ),
    atMost('Offline start, first question answerable', offline('answerable'), 0.4, '× minimal online'),
    atMost('Offline start, app in charge', offline('inCharge'), 0.4, '× minimal online'),
    atMost('Script of a step on the longest case', of('project').script, scriptOfAStep, 'ms'),
    atMost(`Script of a step, the first ${atEachEnd} changes`, scriptOf(first), frame, 'ms'),
    atMost(`Script of a step, the last ${atEachEnd} of ${steps.length} changes`, scriptOf(last), frame, 'ms'),
    atMost(`Memory after ${steps.length} changes`, heapLast / heapFirst, 1.3, '× after the first'),
  ];
}
