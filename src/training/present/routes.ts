import { type Answers, answersOf, exclusiveOption, takesOne, toggled, withAnswer } from '../../case/answers';
import { walkedPath } from '../../case/path';
import { plan } from '../../case/plan';
import { type QuestionId, questions } from '#protocol/questions';
import { planToTell } from '../practice/Order';
import type { Scenario } from '../model/scenario';
import { type RouteId, routeIds, type Show } from './shared';
import { arrivedAt, firstShow, hasAnswer, onward, type Route, type Stop, type Way } from './show';

/** For how long a route is planned, and how many presses it may need: those of onward, and what a room says in its turns. */
const limits: Readonly<Record<RouteId, { readonly minutes: number | undefined; readonly presses: number }>> = {
  ten: { minutes: 10, presses: 18 },
  twenty: { minutes: 20, presses: 25 },
  whole: { minutes: undefined, presses: Infinity },
};

/** How often the room's turn at what is shown is pressed: an answer that is followed, or each call that it puts in order. */
function turnAt({ stops }: Route, { step, revealed, shows }: Show): number {
  const stop = stops[step];
  if (revealed || shows !== 'screen') return 0;
  if (stop?.kind === 'order') return planToTell(stop.step.before.context).length;
  return stop?.kind === 'question' ? 1 : 0;
}

/** How often is pressed, from the first stop of a route, or from what is shown, to its last: onward, and once for all that a room says in its turns. */
export function pressesOf(route: Route, from: Show = firstShow): number {
  let presses = turnAt(route, from);
  for (let at = from, next = onward(route, at); next !== at; next = onward(route, at)) {
    at = next;
    presses += 1 + turnAt(route, at);
  }
  return presses;
}

/** The minutes of a route up to what is shown, where each press takes as long. */
const minutesTo = (route: Route, show: Show): number =>
  (route.minutes ?? 0) * (1 - pressesOf(route, show) / pressesOf(route));

/** By how many whole minutes a group is behind its route; fewer than none where it is ahead. `ran`: in milliseconds. */
export const minutesBehind = (route: Route, show: Show, ran: number): number =>
  Math.trunc(ran / 60_000 - minutesTo(route, show));

/** The whole minute of a route at which a group comes to a stop. */
export const minuteOf = (route: Route, stop: Stop): number =>
  Math.floor(minutesTo(route, arrivedAt(route, route.stops.indexOf(stop))));

const callsIn = (answers: Answers): string => {
  const rows = plan({ answers, marks: {}, told: {} });
  return rows.map(({ task, duty }) => `${task} ${String(duty)}`).join();
};

/** What another answer to a question would change of the model's walk: whom to tell, which pages follow, or neither. */
function changes(model: Answers, question: QuestionId): 'calls' | 'pages' | 'neither' {
  const others = questions[question].options.map((option: string) =>
    withAnswer(model, question, takesOne(question) ? option : toggled(question, model[question], option)),
  );
  const calls = callsIn(model);
  if (others.some((other) => callsIn(other) !== calls)) return 'calls';
  return others.some((other) => walkedPath(other).join() !== walkedPath(model).join()) ? 'pages' : 'neither';
}

const worthOfChange = { calls: 4, pages: 3, neither: 2 };

/** Whether the model's answer says that something is so, or could be. */
const says = (model: Answers, question: QuestionId): boolean =>
  model[question].some((option) => option !== 'no' && option !== exclusiveOption(question));

/** How much a group has of a stop of its own: the most where the story answers with something, and another answer would change what follows. */
function worthOf(model: Answers, stop: Stop): number {
  switch (stop.kind) {
    case 'question':
      return worthOfChange[changes(model, stop.question)] + (says(model, stop.question) ? 3 : 0);
    case 'pause':
      return 6;
    case 'report':
      return stop.report.do === 'made' ? 1 : 4;
    case 'told':
      return stop.step.screen === 'record' ? 0 : 2;
    default:
      return 0;
  }
}

/** What no route leaves out: the beginning, the order of the calls, what must be known about evidence, where the walk ends, what the case teaches. */
const isNeeded = ({ kind, step }: Stop, at: number): boolean =>
  at === 0
  || kind === 'order'
  || kind === 'debrief'
  || (kind === 'told' && !['flagged-risks', 'next-steps', 'record'].includes(step.screen));

const leastOf = (stop: Stop, at: number): Way =>
  isNeeded(stop, at) ? 'alone' : hasAnswer(stop) || stop.kind === 'implied' ? 'together' : 'left';

/** With twenty minutes a group sees the written report, too. */
const withReport = (stops: readonly Stop[], ways: readonly Way[]): readonly Way[] =>
  ways.map((way, at) => (stops[at]?.kind === 'told' && stops[at].step.screen === 'record' ? 'alone' : way));

/** The stops by their places, that first of which a group has most. */
function placesByWorth(model: Answers, stops: readonly Stop[]): readonly number[] {
  const worth = stops.map((stop) => worthOf(model, stop));
  return [...stops.keys()].sort((one, other) => (worth[other] ?? 0) - (worth[one] ?? 0));
}

/** A route of a case: as many stops of their own as its presses allow, in the order of `byWorth`. `from`: what it has at least. */
function routeOf(stops: readonly Stop[], byWorth: readonly number[], id: RouteId, from: readonly Way[]): Route {
  const { minutes, presses } = limits[id];
  const ways = byWorth.reduce((so, at) => {
    const more = so.with(at, 'alone');
    return pressesOf({ stops, ways: more, minutes }) <= presses ? more : so;
  }, from);
  return { stops, ways, minutes };
}

/** The routes of a case, by their ids. */
export type Routes = Readonly<Record<RouteId, Route>>;

/** The routes of a case: a longer one has all that a shorter one has. In: the case, and all that a room can see of it. */
export function routesOf({ file }: Pick<Scenario, 'file'>, stops: readonly Stop[]): Routes {
  const byWorth = placesByWorth(answersOf(file.answers), stops);
  const ten = routeOf(stops, byWorth, 'ten', stops.map(leastOf));
  const twenty = routeOf(stops, byWorth, 'twenty', withReport(stops, ten.ways));
  return { ten, twenty, whole: routeOf(stops, byWorth, 'whole', twenty.ways) };
}

/** The routes that a case offers: a short one has everything in the shortest. */
export const offered = (routes: Routes): readonly RouteId[] =>
  routeIds.filter((id, at) =>
    routeIds.slice(0, at).every((shorter) => routes[shorter].ways.join() !== routes[id].ways.join()),
  );

/** The route on which a showing begins: that of twenty minutes, where the case offers it. */
export const firstRoute = (routes: Routes): RouteId => (offered(routes).includes('twenty') ? 'twenty' : 'ten');
