import { type TaskScreen, taskScreens, walkScreens } from '../protocol/2015-07/screens';
import { never } from '../protocol/2015-07/conditions';
import { taskIds, tasks } from '../protocol/2015-07/tasks';
import { moves, movesFromAnywhere, type StateId, states } from './graph';
import { leadsFrom } from './leads';

/** A line of the picture. `both`: it leads back too; `ranks`: how far down it goes. */
export interface Line {
  readonly from: StateId;
  readonly to: StateId;
  readonly both: boolean;
  readonly ranks: number;
}
const line = (from: StateId, to: StateId): Line => ({ from, to, both: false, ranks: 1 });

const isTask = (state: StateId | undefined): state is TaskScreen => taskScreens.some((screen) => screen === state);
/** Where Continue can lead through the walk, with what is passed by left out. */
const ofTheWalk = walkScreens.flatMap((from) => leadsFrom(from).map(({ to }) => line(from, to)));
/** The pages that the list of whom to tell opens, each with its way back. */
const offered = taskScreens.filter((_, at) => tasks[taskIds[at]!].dutyWhen === never);
const ofTheList = movesFromAnywhere.flatMap(({ to }) => (isTask(to)
  // What is only offered stands one below the other, so that the picture is not too wide to read.
  ? [{ ...line('referrals', to), both: true, ranks: Math.max(offered.indexOf(to), 0) + 1 }] : []));
/** From the list on, and from a task's page to that of a later duty. */
const isLaterDuty = (from: StateId, to: StateId): boolean => {
  const [at, next] = [from, to].map((state) => taskScreens.findIndex((screen) => screen === state));
  const task = taskIds[next ?? -1];
  return at !== undefined && next !== undefined && at < next && task !== undefined && tasks[task].dutyWhen !== never;
};
const afterTheList = moves.flatMap(({ from, to, by }) => {
  if (by !== 'continue' || from === undefined || to === undefined || from === 'notes') return [];
  const isOn = isTask(from) ? isTask(to) && isLaterDuty(from, to) : !walkScreens.some((screen) => screen === from);
  return isOn ? [line(from, to)] : [];
});

/** The lines of the picture, each once. */
export const lines: readonly Line[] = [
  ...new Map([...ofTheWalk, ...ofTheList, ...afterTheList].map((drawn) => [`${drawn.from} ${drawn.to}`, drawn])).values(),
];
/** The states that the picture shows: those that a line touches. The others stand in the outline. */
export const drawnStates: readonly StateId[] = states.filter((state) => lines.some(({ from, to }) => from === state || to === state));
