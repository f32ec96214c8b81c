import { type QuestionId, type RiskId, riskIds } from '#protocol/questions';
import { asks, isWalkScreen, type ScreenId, tells } from '#protocol/screens';
import { isAsked } from '../../case/answers';
import { isTaskReport, type TaskReport } from '../../case/file';
import { riskStatus } from '../../case/harm';
import type { Scenario } from '../model/scenario';
import { modelSteps, type Step } from '../model/steps';
import { type Show, type Shown, shownKinds } from './shared';

/** One thing that a room sees at a time: a question, a risk already flagged, a page that tells, a report, a question for the group, what the case teaches. */
export type Stop =
  | { readonly kind: 'question'; readonly step: Step; readonly question: QuestionId }
  | { readonly kind: 'implied'; readonly step: Step; readonly risk: RiskId }
  | { readonly kind: 'told' | 'pause' | 'debrief'; readonly step: Step }
  | { readonly kind: 'report'; readonly step: Step; readonly report: TaskReport };

/** The five risks share a screen; a room takes them one by one, as it takes all questions. */
function riskStops(step: Step): readonly Stop[] {
  const { answers } = step.after.context;
  return riskIds.flatMap((risk): readonly Stop[] => {
    if (riskStatus(answers, risk) === 'implied') return [{ kind: 'implied', step, risk }];
    return isAsked(answers, risk) ? [{ kind: 'question', step, question: risk }] : [];
  });
}

function ofStep(step: Step): readonly Stop[] {
  const { screen, report } = step;
  if (isTaskReport(report)) return [{ kind: 'report', step, report }];
  if (report && 'change' in report) return [{ kind: 'question', step, question: report.change }];
  if (screen === 'specific-risks') return riskStops(step);
  const asked = isWalkScreen(screen) ? asks(screen) : [];
  const questions = asked
    .filter((question) => isAsked(step.after.context.answers, question))
    .map((question): Stop => ({ kind: 'question', step, question }));
  const isTold = !isWalkScreen(screen) || tells[screen] !== undefined;
  return isTold ? [{ kind: 'told', step }, ...questions] : questions;
}

/**
 * All that a room sees of a scenario, in order: the model walk, each pause after what it asks about, and at the end what the case
 * teaches. `time`: when the reports count as marked.
 */
export function stopsOf({ file, pauses }: Scenario, time: string): readonly Stop[] {
  const steps = modelSteps(file, time);
  const paused = new Set<ScreenId>();
  const stops = steps.flatMap((step): readonly Stop[] => {
    if (!pauses.includes(step.screen) || paused.has(step.screen)) return ofStep(step);
    paused.add(step.screen);
    return [...ofStep(step), { kind: 'pause', step }];
  });
  return [...stops, ...steps.slice(-1).map((step): Stop => ({ kind: 'debrief', step }))];
}

/** Whether a stop holds something back until it is revealed: the model's answer, or its mark. */
export const hasAnswer = ({ kind }: Stop): boolean => kind === 'question' || kind === 'report';

/** Where a showing begins. */
export const firstShow: Show = { step: 0, revealed: false, shows: 'screen' };

/** Whether something lies over the stop that goes away before the case goes on: all but the chart, which moves with the case. */
export const isOver = ({ shows }: Show): boolean => shows !== 'screen' && shows !== 'chart';
/** The stop itself, with nothing over it. */
const uncovered = ({ step, revealed }: Show): Show => ({ step, revealed, shows: 'screen' });
/** Another moment of the case: the chart stays if it is up, as near as it was, and nothing is pointed at any more. */
const moved = ({ shows, isNear }: Show, step: number, revealed: boolean): Show => ({
  step,
  revealed,
  shows,
  ...(isNear ? { isNear } : {}),
});
/** What lies over the stop, or nothing where that was it. */
export const laid = ({ step, revealed, shows }: Show, over: Shown): Show => ({
  step,
  revealed,
  shows: shows === over ? 'screen' : over,
});

/** The same moment, with a box of the chart pointed at, or none. */
export const pointed = (show: Show, points: ScreenId | undefined): Show => ({
  ...moved(show, show.step, show.revealed),
  ...(points ? { points } : {}),
});

/** What comes next: away with what lies over the stop, then its answer, then the stop after it. At the end, the same. */
export function onward(stops: readonly Stop[], show: Show): Show {
  if (isOver(show)) return uncovered(show);
  const stop = stops[show.step];
  if (stop && hasAnswer(stop) && !show.revealed) return moved(show, show.step, true);
  return show.step + 1 < stops.length ? moved(show, show.step + 1, false) : show;
}

/** One back: away with what lies over the stop, then its answer is hidden again, then the stop before as it was left. At the start, the same. */
export function backward(stops: readonly Stop[], show: Show): Show {
  if (isOver(show)) return uncovered(show);
  if (show.revealed) return moved(show, show.step, false);
  const before = stops[show.step - 1];
  return before ? moved(show, show.step - 1, hasAnswer(before)) : show;
}

/** Straight to a stop, its answer not yet revealed. */
export const jumped = (step: number): Show => ({ step, revealed: false, shows: 'screen' });

/** What stands after the page's name in the address: `7`, `7/answer`, `7/answer/qr`. */
export const restOf = ({ step, revealed, shows }: Show): string =>
  [String(step + 1), ...(revealed ? ['answer'] : []), ...(shows === 'screen' ? [] : [shows])].join('/');

function stepNamed(name: string, stops: readonly Stop[]): number {
  if (/^\d{1,4}$/.test(name)) return Number(name) - 1;
  return stops.findIndex((stop) => stop.step.screen === name || (stop.kind === 'question' && stop.question === name));
}

/** What an address names: a stop by its number, its screen or its question, its answer, what lies over it; undefined where there is no such stop. */
export function showAt(rest: string, stops: readonly Stop[]): Show | undefined {
  const parts = rest.split('/').filter(Boolean);
  const shows = shownKinds.find((kind) => kind === parts.at(-1));
  const named = shows ? parts.slice(0, -1) : parts;
  const isAnswer = named.at(-1) === 'answer';
  const step = stepNamed(named.slice(0, isAnswer ? -1 : undefined).join('/') || '1', stops);
  const stop = stops[step];
  return stop && { step, revealed: isAnswer && hasAnswer(stop), shows: shows ?? 'screen' };
}
