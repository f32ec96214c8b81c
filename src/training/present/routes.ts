import { toldIn } from '../../case/marks';
import { type Answers, answersOf, exclusiveOption, withAnswer } from '../../case/answers';
import { walkedPath } from '../../case/path';
import { plan } from '../../case/plan';
import { type QuestionId, questions } from '#protocol/questions';
import { answerWith } from '../model/compare';
import type { Scenario } from '../model/scenario';
import type { RouteId, Show } from './shared';
import { arrivedAt, firstShow, hasAnswer, onward, type Route, type Stop, type Way } from './show';

/** The planned minutes of the shorter route. */
const minutes = 20;
/** The most presses that it may need, the group's turns included. */
const mostPresses = 20;

/** Returns how many presses the group's turn needs: one for its answer to a question. */
const turnAt = ({ stops }: Route, { step, revealed, shows }: Show): number =>
  !revealed && shows === 'screen' && stops[step]?.kind === 'question' ? 1 : 0;

/** Returns how many presses a route needs from `from` to its end, the group's turns included. */
export function pressesOf(route: Route, from: Show = firstShow): number {
  let presses = turnAt(route, from);
  for (let at = from, next = onward(route, at); next !== at; next = onward(route, at)) {
    at = next;
    presses += 1 + turnAt(route, at);
  }
  return presses;
}

/** The minutes of a route up to what is shown, if every press takes as long. */
const minutesTo = (route: Route, show: Show): number =>
  (route.minutes ?? 0) * (1 - pressesOf(route, show) / pressesOf(route));

/** Returns by how many whole minutes a group is behind its route, negative if ahead. `ran`: in milliseconds. */
export const minutesBehind = (route: Route, show: Show, ran: number): number =>
  Math.trunc(ran / 60_000 - minutesTo(route, show));

/** Returns the whole minute of a route at which a group reaches a stop. */
export const minuteOf = (route: Route, stop: Stop): number =>
  Math.floor(minutesTo(route, arrivedAt(route, route.stops.indexOf(stop))));

const callsIn = (answers: Answers): string => {
  const rows = plan({ answers, marks: {}, told: toldIn(answers) });
  return rows.map(({ task, reads }) => `${task} ${String(reads === 'may')}`).join();
};

/** How much could change with another answer: most if whom to tell would, less if only the pages that follow would. */
function worthOfChange(model: Answers, question: QuestionId): number {
  const others = questions[question].options.map((option: string) =>
    withAnswer(model, question, answerWith(model, question, option)),
  );
  const calls = callsIn(model);
  if (others.some((other) => callsIn(other) !== calls)) return 4;
  return others.some((other) => walkedPath(other).join() !== walkedPath(model).join()) ? 3 : 2;
}

/** Whether the model's answer says that something is so, or could be. */
const says = (model: Answers, question: QuestionId): boolean =>
  model[question].some((option) => option !== 'no' && option !== exclusiveOption(question));

/** How much the group gains from a stop: most if the model says yes and another answer would change the walk. */
function worthOf(model: Answers, stop: Stop): number {
  if (stop.kind === 'question') return worthOfChange(model, stop.question) + (says(model, stop.question) ? 3 : 0);
  if (stop.kind === 'pause') return 6;
  if (stop.kind === 'report') return stop.report.do === 'made' ? 1 : 4;
  return stop.kind === 'told' && stop.step.screen !== 'record' ? 2 : 0;
}

/** What no route leaves out: the start, order of calls, a choice, advice on evidence, exit pages, written report and debrief. */
const isNeeded = ({ kind, step }: Stop, at: number): boolean =>
  at === 0
  || kind === 'order'
  || kind === 'choice'
  || kind === 'debrief'
  || (kind === 'told' && step.screen !== 'next-steps');

const leastOf = (stop: Stop, at: number): Way =>
  isNeeded(stop, at) ? 'alone' : hasAnswer(stop) || stop.kind === 'implied' ? 'together' : 'left';

/** The indexes of the stops, those that teach most first. */
function placesByWorth(model: Answers, stops: readonly Stop[]): readonly number[] {
  const worth = stops.map((stop) => worthOf(model, stop));
  return [...stops.keys()].sort((one, other) => (worth[other] ?? 0) - (worth[one] ?? 0));
}

export type Routes = Readonly<Record<RouteId, Route>>;

/**
 * Returns the routes of a case: the whole one asks at every stop, the other at as many as its presses allow, those that
 * teach most first. `stops`: all that a room can see.
 */
export function routesOf({ file }: Pick<Scenario, 'file'>, stops: readonly Stop[]): Routes {
  const ways = placesByWorth(answersOf(file.answers), stops).reduce<readonly Way[]>((so, at) => {
    const more = so.map((one, other) => (other === at ? 'alone' : one));
    return pressesOf({ stops, ways: more, minutes }) <= mostPresses ? more : so;
  }, stops.map(leastOf));
  const whole: Route = { stops, ways: stops.map(() => 'alone'), minutes: undefined };
  // Where there is little to ask, half the time is enough.
  return { whole, twenty: { stops, ways, minutes: isShort(ways) ? minutes / 2 : minutes } };
}

/** Whether a route asks at every stop, as that of a short case does. */
export const isShort = (ways: readonly Way[]): boolean => ways.every((way) => way === 'alone');
