import type { Results } from '../measure-all.ts';
import type { Session } from '../measure.ts';
import type { Step } from '../walk.ts';

/** The medians of one app. */
export interface Figures {
  readonly kilobytes: number;
  readonly firstPaint: number;
  readonly answerable: number;
  readonly inCharge: number;
  readonly painted: number;
  /** The first step after a load. */
  readonly firstStep: number;
  readonly script: number;
  readonly megabytes: number;
}

/** The median of some figures; NaN where there are none. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[sorted.length / 2 - 1] ?? NaN) + upper) / 2;
}

const paintedOf = (steps: readonly Step[]): number => median(steps.map(({ painted }) => painted));
/** The median of the script that steps run. */
export const scriptOf = (steps: readonly Step[]): number => median(steps.map(({ script }) => script));

/** The medians of an app's sessions; the steps of all of them are taken together. */
function figuresOf(sessions: readonly Session[]): Figures {
  const steps = sessions.flatMap((session) => session.steps);
  return {
    kilobytes: median(sessions.map(({ load }) => load.bytes / 1000)),
    firstPaint: median(sessions.map(({ load }) => load.firstPaint)),
    answerable: median(sessions.map(({ load }) => load.answerable)),
    inCharge: median(sessions.map(({ load }) => load.inCharge)),
    painted: paintedOf(steps),
    firstStep: paintedOf(sessions.flatMap((session) => session.steps.slice(0, 1))),
    script: scriptOf(steps),
    megabytes: median(sessions.map(({ heapEnd }) => heapEnd / 1e6)),
  };
}

/** The floor’s page holds all its screens from the start: its loads say nothing. */
const none = { kilobytes: NaN, firstPaint: NaN, answerable: NaN, inCharge: NaN, megabytes: NaN };

/** The medians of every app, by its name, and of the one that is looked up. Throws where that one was not measured. */
export function figuresIn({ sessions }: Pick<Results, 'sessions'>) {
  const all = new Map(
    Object.entries(sessions).map(([name, own]) => [name, { ...figuresOf(own), ...(name === 'floor' ? none : {}) }]),
  );
  const of = (name: string): Figures => {
    const found = all.get(name);
    if (!found) throw new Error(`${name} was not measured`);
    return found;
  };
  return { all, of };
}
