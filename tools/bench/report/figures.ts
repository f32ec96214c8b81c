import type { Load } from '../measure/load.ts';
import type { Session } from '../measure/session.ts';
import type { Step } from '../measure/walk.ts';
import type { Results } from '../run/results.ts';
import { median } from './median.ts';

/** The medians of one app. */
export interface Figures {
  readonly firstPaint: number;
  readonly answerable: number;
  readonly inCharge: number;
  readonly kilobytes: number;
  readonly painted: number;
  readonly script: number;
  /** The first step after a load. */
  readonly firstStep: number;
  readonly megabytes: number;
}

const ofLoads = (sessions: readonly Session[], read: (load: Load) => number): number =>
  median(sessions.map(({ load }) => read(load)));

/** The median time of steps until they are painted. */
export const paintedOf = (steps: readonly Step[]): number => median(steps.map(({ painted }) => painted));
/** The median of the script that steps run. */
export const scriptOf = (steps: readonly Step[]): number => median(steps.map(({ script }) => script));

/** The medians of an app's sessions; the steps of all of them are taken together. */
function figuresOf(sessions: readonly Session[]): Figures {
  const steps = sessions.flatMap((session) => session.steps);
  return {
    firstPaint: ofLoads(sessions, (load) => load.firstPaint),
    answerable: ofLoads(sessions, (load) => load.answerable),
    inCharge: ofLoads(sessions, (load) => load.inCharge),
    kilobytes: ofLoads(sessions, (load) => load.bytes / 1000),
    painted: paintedOf(steps),
    script: scriptOf(steps),
    firstStep: paintedOf(sessions.flatMap((session) => session.steps.slice(0, 1))),
    megabytes: median(sessions.map(({ heapEnd }) => heapEnd / 1e6)),
  };
}

/** The floor’s page holds all its screens from the start: its loads say nothing. */
const none = { firstPaint: NaN, answerable: NaN, inCharge: NaN, kilobytes: NaN, megabytes: NaN };

/** The medians of every app, by its name. */
export const allFigures = ({ sessions }: Pick<Results, 'sessions'>): ReadonlyMap<string, Figures> =>
  new Map(
    Object.entries(sessions).map(([name, own]) => [name, { ...figuresOf(own), ...(name === 'floor' ? none : {}) }]),
  );

/** The figures of an app that every run has. */
export function figuresFor(figures: ReadonlyMap<string, Figures>, name: string): Figures {
  const found = figures.get(name);
  if (!found) throw new Error(`${name} was not measured`);
  return found;
}
