import { type ScreenId, taskScreens, walkScreens } from '#protocol/screens';
import { movesFromAnywhere, screens } from './graph';
import { leadsFrom } from './leads';
import { isTask, laterDuties, nextAlways, offered } from './onward';

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
