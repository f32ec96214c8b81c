import { never } from '../protocol/2015-07/conditions';
import { type TaskScreen, taskScreens, walkScreens } from '../protocol/2015-07/screens';
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
const isOnWalk = (state: StateId): boolean => walkScreens.some((screen) => screen === state);
const offered = taskScreens.filter((_, at) => taskIds[at] !== undefined && tasks[taskIds[at]].dutyWhen === never);

/** Where Continue can lead through the walk, with what is passed by left out. */
const ofTheWalk = walkScreens.flatMap((from) => leadsFrom(from).map(({ to }) => line(from, to)));

/** The pages that the list of whom to tell opens. What is only offered stands one below the other: the picture is to be read on paper. */
const ofTheList = movesFromAnywhere.flatMap(({ to }) =>
  (isTask(to) ? [{ ...line('referrals', to), both: true, ranks: Math.max(offered.indexOf(to), 0) + 1 }] : []));

/** A task's page leads on to that of a later duty only. */
const isLaterDuty = (from: TaskScreen, to: StateId): boolean =>
  isTask(to) && !offered.includes(to) && taskScreens.indexOf(from) < taskScreens.indexOf(to);

/** Where Continue leads from the list, and from what it opens. */
const afterTheList = moves.flatMap(({ from, to, by }) => {
  if (by !== 'continue' || from === undefined || to === undefined || isOnWalk(from)) return [];
  return isTask(from) && !isLaterDuty(from, to) ? [] : [line(from, to)];
});

/** The lines of the picture, each once. */
export const lines: readonly Line[] = [
  ...new Map([...ofTheWalk, ...ofTheList, ...afterTheList].map((drawn) => [`${drawn.from} ${drawn.to}`, drawn])).values(),
];
/** The states that the picture shows: those that a line touches. The others stand in the outline. */
export const drawnStates: readonly StateId[] = states.filter((state) => lines.some(({ from, to }) => from === state || to === state));
