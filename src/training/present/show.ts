import { type QuestionId, questions, type RiskId, riskIds } from '#protocol/questions';
import { asks, isWalkScreen, infoPages } from '#protocol/screens';
import { isAsked, riskStatus } from '../../case/answers';
import { isTaskReport, type TaskReport } from '../../case/file';
import { beneath } from '../../case/beneath';
import type { KeyMoment, Scenario } from '../model/scenario';
import { modelSteps, type Step } from '../model/steps';
import { type Overlay, overs, rounds, type Show, shownKinds } from './shared';

/** One thing that a room sees at a time, and the moment of the case that it is, if any. */
export type Stop = OneStop & { readonly moment?: KeyMoment | undefined };
/** `implied`: a risk already flagged. `told`: a page that only tells. */
type OneStop =
  | { readonly kind: 'question'; readonly step: Step; readonly question: QuestionId }
  | { readonly kind: 'implied'; readonly step: Step; readonly risk: RiskId }
  | { readonly kind: 'told' | 'pause' | 'choice' | 'debrief'; readonly step: Step }
  | { readonly kind: 'report'; readonly step: Step; readonly report: TaskReport };

const questionStops = (step: Step, questions: readonly QuestionId[]): readonly Stop[] =>
  questions
    .filter((question) => isAsked(step.after.context.answers, question))
    .map((question) => ({ kind: 'question', step, question }));

/** The risks share a screen, but a room takes them one by one, each with what is asked beneath it. */
const riskStops = (step: Step): readonly Stop[] =>
  riskIds.flatMap((risk) => [
    ...(riskStatus(step.after.context.answers, risk) === 'implied' ? [{ kind: 'implied', step, risk } as const] : []),
    ...questionStops(step, [risk, ...beneath(risk)]),
  ]);

function ofStep(step: Step): readonly Stop[] {
  const { screen, report } = step;
  if (isTaskReport(report)) return [{ kind: 'report', step, report }];
  if (report && 'change' in report) return [{ kind: 'question', step, question: report.change }];
  if (screen === 'specific-risks') return riskStops(step);
  const isTold = !isWalkScreen(screen) || infoPages[screen] !== undefined;
  return isTold ? [{ kind: 'told', step }] : questionStops(step, asks(screen));
}

/** Whether a stop is this moment: a question as it is first asked, or what is discussed after a screen. */
const isAt = (stop: Stop, moment: KeyMoment): boolean =>
  'ask' in moment
    ? stop.kind === 'question' && stop.question === moment.ask && !stop.step.report
    : stop.kind === 'pause' && stop.step.screen === moment.discuss;

/**
 * Returns all that a room sees of a scenario, in order: the model's walk, a choice before its screen, each pause after
 * its subject, and what the case teaches. A choice comes after any news. `time`: when the reports count as marked.
 */
export function stopsOf({ file, pauses, choice, moments = [] }: Scenario, time: string): readonly Stop[] {
  const steps = modelSteps(file, time);
  const isFirst = ({ screen }: Step, at: number, from = 0) =>
    steps.findIndex((step, place) => place >= from && step.screen === screen) === at;
  const news = steps.findLastIndex(({ report }) => report && 'change' in report) + 1;
  const stops = steps.flatMap((step, at): readonly Stop[] => [
    ...(choice?.at === step.screen && isFirst(step, at, news) ? [{ kind: 'choice', step } as const] : []),
    ...ofStep(step),
    ...(pauses.includes(step.screen) && isFirst(step, at) ? [{ kind: 'pause', step } as const] : []),
  ]);
  const all = [...stops, ...steps.slice(-1).map((step): Stop => ({ kind: 'debrief', step }))];
  return all.map((stop) => ({ ...stop, moment: moments.find((moment) => isAt(stop, moment)) }));
}

/** Returns the options that a group chooses from at a question: at a moment, those that it names, and what is right. */
export function optionsAt({ question, moment, step }: Extract<Stop, { kind: 'question' }>): readonly string[] {
  const named = moment && 'ask' in moment ? moment.options : undefined;
  const right: readonly string[] = step.after.context.answers[question];
  return questions[question].options.filter((one: string) => !named || named.includes(one) || right.includes(one));
}

/** Whether a stop holds an answer back until the reveal. */
export const hasAnswer = ({ kind }: Stop): boolean => kind === 'question' || kind === 'choice';
/** Whether a stop says what the model does: a shorter route tells it with its neighbours. */
export const isTold = (stop: Stop): boolean => hasAnswer(stop) || stop.kind === 'implied' || stop.kind === 'report';

/** Whether a room votes at a stop, talks, and votes again before the answer. */
export const isVoted = ({ kind, moment }: Stop): boolean =>
  kind === 'choice' || (kind === 'question' && Boolean(moment));

type Turn = 'asked' | 'answer' | (typeof rounds)[number];
function turnsOf(stop: Stop): readonly Turn[] {
  if (!hasAnswer(stop)) return ['asked'];
  return isVoted(stop) ? ['asked', ...rounds, 'answer'] : ['asked', 'answer'];
}
const atTurn = (step: number, turn: Turn): Show => ({
  ...{ step, revealed: turn === 'answer', shows: 'screen' },
  ...(turn === 'talk' || turn === 'again' ? { round: turn } : {}),
});
/** Returns the turn of a stop that comes next, or before with -1; undefined if it has none. */
export function turnBy(stop: Stop | undefined, { shows, revealed, round }: Show, by: 1 | -1 = 1): Turn | undefined {
  const turns = stop ? turnsOf(stop) : [];
  // What follows from the group's answer leads to the model's.
  if (shows === 'group') return by > 0 ? turns.slice(1).at(-1) : 'asked';
  return turns[turns.indexOf(revealed ? 'answer' : (round ?? 'asked')) + by];
}

/** How a route takes a stop: alone, asking what it holds back; told together with its neighbours; or not at all. */
export type Way = 'alone' | 'together' | 'left';

/** A way through all that a room can see. `minutes`: its planned length. */
export interface Route {
  readonly stops: readonly Stop[];
  readonly ways: readonly Way[];
  readonly minutes: number | undefined;
}

export const firstShow: Show = { step: 0, revealed: false, shows: 'screen' };

/** A stop when it is left: its answer revealed, or told together with its neighbours. */
const leftAt = ({ stops, ways }: Route, step: number): Show => ({
  step,
  revealed: stops.slice(step, step + 1).some(hasAnswer),
  shows: ways[step] === 'together' ? 'together' : 'screen',
});

/** Returns a stop on arrival, with its answer held back unless the stop is told. */
export const arrivedAt = (route: Route, step: number): Show =>
  route.ways[step] === 'together' ? leftAt(route, step) : jumped(step);

/** What is shown without its overlay. A stop that is asked but not yet answered is shown alone. */
function uncovered(route: Route, show: Show): Show {
  const isAsked = !show.revealed && route.stops.slice(show.step, show.step + 1).some(hasAnswer);
  return route.ways[show.step] === 'together' && !isAsked ? leftAt(route, show.step) : { ...show, shows: 'screen' };
}

/** Returns the stops told together in what is shown or under its overlay, in order; empty if it is one stop. */
export function toldTogether(route: Route, show: Show): readonly Stop[] {
  const { stops, ways } = route;
  const { step, shows } = overs.some((over) => over === show.shows) ? uncovered(route, show) : show;
  if (shows !== 'together') return [];
  return stops.slice(step, ways.indexOf('alone', step)).filter((_, at) => ways[step + at] === 'together');
}

/** Returns the number of a stop among all that a room sees on a route, in which stops told together are one. */
export const numberOn = ({ ways }: Route, step: number): number =>
  ways
    .slice(0, step + 1)
    .filter((way) => way !== 'left')
    .filter((way, at, seen) => way === 'alone' || seen[at - 1] !== way).length;

/** Whether an overlay has to be removed first. */
export const isCovered = ({ shows }: Show): boolean => overs.some((over) => over === shows);

/** Shows an overlay, or removes it if it is shown. */
export const withOverlay = (route: Route, show: Show, over: Overlay): Show =>
  show.shows === over ? uncovered(route, show) : { ...show, shows: over };

/** Returns the step after what is shown, or -1. Every route ends with what the case teaches, shown alone. */
function stepAfter(route: Route, show: Show): number {
  const from = toldTogether(route, show).length > 0 ? route.ways.indexOf('alone', show.step) : show.step + 1;
  return route.ways.findIndex((way, at) => at >= from && way !== 'left');
}

/** Goes on: removes an overlay, else shows the next turn of the stop, else the next stop. No change at the end. */
export function onward(route: Route, show: Show): Show {
  if (isCovered(show)) return uncovered(route, show);
  const turn = turnBy(route.stops[show.step], show);
  if (turn) return atTurn(show.step, turn);
  const next = stepAfter(route, show);
  return next < 0 ? show : arrivedAt(route, next);
}

/** Returns the step before what is shown, or the first of those told together there; -1 if there is none. */
function stepBefore({ ways }: Route, step: number): number {
  const before = ways.findLastIndex((way, at) => at < step && way !== 'left');
  if (ways[before] !== 'together') return before;
  const alone = ways.lastIndexOf('alone', before);
  return ways.indexOf('together', alone);
}

/** Goes back: removes an overlay, else a turn of the stop, else shows the stop before as left. No change at the start. */
export function backward(route: Route, show: Show): Show {
  if (isCovered(show)) return uncovered(route, show);
  const turn = show.shows === 'together' ? undefined : turnBy(route.stops[show.step], show, -1);
  if (turn) return atTurn(show.step, turn);
  const step = stepBefore(route, show.step);
  return step < 0 ? show : leftAt(route, step);
}

/** Goes straight to a stop, with its answer held back. */
export const jumped = (step: number): Show => atTurn(step, 'asked');

/** Returns the part of the address after the page: `7`, `7/talk`, `7/answer`, `7/answer/qr`. */
export const restOf = ({ step, revealed, round, shows }: Show): string =>
  [String(step + 1), revealed ? 'answer' : (round ?? ''), shows === 'screen' ? '' : shows].filter(Boolean).join('/');

function stepNamed(name: string, stops: readonly Stop[]): number {
  if (/^\d{1,4}$/.test(name)) return Number(name) - 1;
  return stops.findIndex((stop) => stop.step.screen === name || (stop.kind === 'question' && stop.question === name));
}

/** Returns what an address names: a stop by number, screen or question, its answer and overlay; else undefined. */
export function showAt(rest: string, stops: readonly Stop[]): Show | undefined {
  const parts = rest.split('/').filter(Boolean);
  const shows = shownKinds.find((kind) => kind === parts.at(-1));
  const named = shows ? parts.slice(0, -1) : parts;
  const turn = (['answer', ...rounds] as const).find((one) => one === named.at(-1));
  const step = stepNamed(named.slice(0, turn ? -1 : undefined).join('/') || '1', stops);
  const stop = stops[step];
  const has = stop && turn && turnsOf(stop).includes(turn);
  return stop && { ...atTurn(step, has ? turn : 'asked'), shows: shows ?? 'screen' };
}
