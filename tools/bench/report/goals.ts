import type { Results } from '../run/results.ts';
import { allFigures, figuresFor, paintedOf, scriptOf } from './figures.ts';
import { median } from './median.ts';
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

/** A goal that a figure is at most `most`; a figure that could not be measured does not hold. */
export const atMost = (what: string, figure: number, most: number, unit: string): Goal => ({
  what,
  goal: `at most ${most} ${unit}`,
  found: `${inFigures(figure)} ${unit}`,
  holds: figure <= most,
});

/** A goal that holds of all of some cases; with none it does not hold. */
export function always(what: string, cases: readonly boolean[]): Goal {
  const good = cases.filter(Boolean).length;
  return { what, goal: 'always', found: `${good} of ${cases.length}`, holds: good > 0 && good === cases.length };
}

function ofLoads(results: Results, welshTitle: string): readonly Goal[] {
  const figures = allFigures(results);
  const [own, bare] = [figuresFor(figures, 'project'), figuresFor(figures, 'minimal')];
  const loads = (results.sessions['project'] ?? []).map(({ load }) => load);
  const starts = [...loads, ...results.welsh, ...results.offline];
  return [
    atMost('First paint', own.firstPaint / bare.firstPaint, 0.5, '× minimal'),
    atMost('First question answerable', own.answerable / bare.answerable, 0.6, '× minimal'),
    always(
      'Answerable before the script has arrived',
      loads.map(({ beforeScript }) => beforeScript),
    ),
    always(
      'What was ticked before is kept',
      starts.map(({ kept }) => kept === true),
    ),
    atMost('Layout shift, the most of any load', Math.max(...starts.map(({ shift }) => shift)), 0, 'CLS'),
    always(
      'Welsh never painted in English first',
      results.welsh.map(({ headings }) => headings.every((heading) => heading === welshTitle)),
    ),
    atMost(
      'Offline start, first question answerable',
      median(results.offline.map(({ answerable }) => answerable)) / bare.answerable,
      0.4,
      '× minimal online',
    ),
    atMost(
      'Offline start, app in charge',
      median(results.offline.map(({ inCharge }) => inCharge)) / bare.inCharge,
      0.4,
      '× minimal online',
    ),
  ];
}

/** The goals of a step. */
export function ofSteps(results: Pick<Results, 'sessions' | 'reloaded' | 'changes'>): readonly Goal[] {
  const figures = allFigures(results);
  const [own, least, bare, survey] = [
    figuresFor(figures, 'project'),
    figuresFor(figures, 'floor'),
    figuresFor(figures, 'minimal'),
    figuresFor(figures, 'surveyjs'),
  ];
  const [reloaded, { steps, heapFirst, heapLast }] = [paintedOf(results.reloaded), results.changes];
  return [
    atMost('Continue to painted', own.painted / least.painted, 1.2, '× floor'),
    atMost('Continue to painted', own.painted / bare.painted, 1.1, '× minimal'),
    atMost('Continue to painted', own.painted / survey.painted, 0.5, '× SurveyJS'),
    atMost(
      'Continue to painted, loaded again on each screen',
      reloaded / bare.firstStep,
      1.1,
      '× minimal’s first step',
    ),
    atMost(
      'Continue to painted, loaded again on each screen',
      reloaded / survey.firstStep,
      0.4,
      '× SurveyJS’s first step',
    ),
    atMost('Script of a step on the longest case', own.script, scriptOfAStep, 'ms'),
    atMost(`Script of a step, changes 1 to ${atEachEnd}`, scriptOf(steps.slice(0, atEachEnd)), frame, 'ms'),
    atMost(
      `Script of a step, changes ${steps.length - atEachEnd + 1} to ${steps.length}`,
      scriptOf(steps.slice(-atEachEnd)),
      frame,
      'ms',
    ),
    atMost(`Memory after ${steps.length} changes`, heapLast / heapFirst, 1.3, '× after the first'),
  ];
}

function ofGrowth({ growth: { stages, questionsWeigh }, grown }: Results): readonly Goal[] {
  const added = (stages.at(-1)?.firstLoad ?? NaN) - (stages[0]?.firstLoad ?? NaN);
  return [
    atMost(
      'Growth: bytes added to the first load',
      added / questionsWeigh,
      1,
      '× what one language’s new questions weigh',
    ),
    atMost('Growth: a step of the longest case', paintedOf(grown.after) / paintedOf(grown.before), 1.5, '× as it is'),
  ];
}

/** Every goal, and whether it holds in this run. `welshTitle`: the heading of the first screen in Welsh. */
export const goalsOf = (results: Results, welshTitle: string): readonly Goal[] => [
  ...ofLoads(results, welshTitle),
  ...ofSteps(results),
  ...ofGrowth(results),
];
