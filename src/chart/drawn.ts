import { never } from '#protocol/shapes';
import { type ScreenId, type TaskScreen, taskScreens, walkScreens } from '#protocol/screens';
import { taskIds, tasks } from '#protocol/tasks';
import { moves, movesFromAnywhere, screens } from './graph';
import { leadsFrom } from './leads';

const continues = (from: ScreenId) => moves.filter((move) => move.from === from && move.by === 'continue');

/** Whether a screen is a task's page. */
export const isTask = (screen: unknown): screen is TaskScreen => taskScreens.some((known) => known === screen);

/** The pages of tasks that are only offered, never a duty. */
const offered: readonly TaskScreen[] = taskScreens.filter(
  (_, at) => taskIds[at] !== undefined && tasks[taskIds[at]].dutyWhen === never,
);

/** Returns the pages of later duties to which Continue on a task's page can lead, in order. */
export const laterDuties = (from: TaskScreen): readonly TaskScreen[] =>
  continues(from).flatMap(({ to, guards }) =>
    isTask(to) && guards.length > 0 && !offered.includes(to) && taskScreens.indexOf(from) < taskScreens.indexOf(to)
      ? [to]
      : [],
  );

/** Returns the only screen to which Continue leads from here in every case; undefined if there is none. */
export const nextAlways = (from: ScreenId): ScreenId | undefined => {
  const [only, ...others] = continues(from);
  return only && others.length === 0 && only.guards.length === 0 ? (only.to as ScreenId) : undefined;
};

/** A line of the picture. `both`: it also leads back; `ranks`: how many ranks down it goes. */
interface Line {
  readonly from: ScreenId;
  readonly to: ScreenId;
  readonly both: boolean;
  readonly ranks: number;
}
const line = (from: ScreenId, to: ScreenId): Line => ({ from, to, both: false, ranks: 1 });

/** Where Continue can lead in the walk, leaving out screens that are skipped. */
const ofTheWalk = walkScreens.flatMap((from) => leadsFrom(from).map(({ to }) => line(from, to)));

/** The pages that the task list opens. Offered tasks are placed one below another, so that the picture fits paper. */
const ofTheList = movesFromAnywhere.flatMap(({ to }) =>
  isTask(to) ? [{ ...line('referrals', to), both: true, ranks: Math.max(offered.indexOf(to), 0) + 1 }] : [],
);

/** Where Continue leads from the task list and after it, and from a task's page to those of later duties. */
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
/** The screens in the picture: those with a line. The others are only in the outline. */
export const drawnScreens: readonly ScreenId[] = screens.filter((screen) =>
  lines.some(({ from, to }) => from === screen || to === screen),
);
