import { never } from '#protocol/shapes';
import { type ScreenId, type TaskScreen, taskScreens } from '#protocol/screens';
import { taskIds, tasks } from '#protocol/tasks';
import { moves } from './graph';

const continues = (from: ScreenId) => moves.filter((move) => move.from === from && move.by === 'continue');

/** Whether a screen is that of a task. */
export const isTask = (screen: unknown): screen is TaskScreen => taskScreens.some((known) => known === screen);

/** The tasks' pages of what is only offered, and never a duty. */
export const offered: readonly TaskScreen[] = taskScreens.filter(
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
