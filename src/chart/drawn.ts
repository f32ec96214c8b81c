import { never } from '#protocol/shapes';
import { type ScreenId, type TaskScreen, taskScreens, walkScreens } from '#protocol/screens';
import { taskIds, tasks } from '#protocol/tasks';
import { moves, movesFromAnywhere, screens } from './graph';
import { leadsFrom } from './leads';

const continues = (from: ScreenId) => moves.filter((move) => move.from === from && move.by === 'continue');

/** Whether a screen is that of a task. */
export const isTask = (screen: unknown): screen is TaskScreen => taskScreens.some((known) => known === screen);

/** The tasks' pages of what is only offered, and never a duty. */
const offered: readonly TaskScreen[] = taskScreens.filter(
  (_, at) => taskIds[at] !== undefined && tasks[taskIds[at]].dutyWhen === never,
);

/** The pages to which Continue on a task's page can lead, in order: of the later duties, to the first that is not settled. */
export const laterDuties = (from: TaskScreen): readonly TaskScreen[] =>
  continues(from).flatMap(({ to, guards }) =>
    isTask(to) && guards.length > 0 && !offered.includes(to) && taskScreens.indexOf(from) < taskScreens.indexOf(to)
      ? [to]
      : [],
  );

/** The one screen to which Continue leads from here whatever the case; undefined where there is none. */
export const nextAlways = (from: ScreenId): ScreenId | undefined => {
  const [only, ...others] = continues(from);
  return only && others.length === 0 && only.guards.length === 0 ? (only.to as ScreenId) : undefined;
};

/** A line of the picture. `both`: it leads back too; `ranks`: how far down it goes. */
export interface Line {
  readonly from: ScreenId;
  readonly to: ScreenId;
  readonly both: boolean;
  readonly ranks: number;
}
const line = (from: ScreenId, to: ScreenId): Line => ({ from, to, both: false, ranks: 1 });

/** Where Continue can lead through the walk, with what is passed by left out. */
const ofTheWalk = walkScreens.flatMap((from) => leadsFrom(from).map(({ to }) => line(from, to)));

/** The pages that the list of whom to tell opens. What is only offered stands one below the other: the picture is to be read on paper. */
const ofTheList = movesFromAnywhere.flatMap(({ to }) =>
  isTask(to) ? [{ ...line('referrals', to), both: true, ranks: Math.max(offered.indexOf(to), 0) + 1 }] : [],
);

/** Where Continue leads from the list, and from what it opens: from a task's page, to those of later duties. */
const afterTheList = [
  ...taskScreens.flatMap((from) => laterDuties(from).map((to) => line(from, to))),
  ...screens.flatMap((from) => {
    const to = nextAlways(from);
    return to ? [line(from, to)] : [];
  }),
];

/** The lines of the picture, each once. */
export const lines: readonly Line[] = [
  ...new Map(
    [...ofTheWalk, ...ofTheList, ...afterTheList].map((drawn) => [`${drawn.from} ${drawn.to}`, drawn]),
  ).values(),
];
/** The screens that the picture shows: those that a line touches. The others stand in the outline. */
export const drawnScreens: readonly ScreenId[] = screens.filter((screen) =>
  lines.some(({ from, to }) => from === screen || to === screen),
);
