import { isSidePage, type ScreenId, type WalkScreen, walkScreens } from '#protocol/screens';

/** The four stages of a case that the person sees, in order: what the protocol is about. */
export const stages = ['harm', 'risks', 'evidence', 'refer'] as const;
export type Stage = (typeof stages)[number];

/** The screens at which the stages after the first begin. */
const begins: readonly (readonly [Stage, WalkScreen])[] = [
  ['risks', 'specific-risks'],
  ['evidence', 'evidence'],
  ['refer', 'before-you-ring'],
];
const endsOfOtherNeeds: readonly ScreenId[] = ['online-safety-advice', 'professional-conduct'];

/** The stage of a screen; undefined beside the walk. The two ends that are no concern follow the question of what the worry is. */
export function stageOf(screen: ScreenId): Stage | undefined {
  if (isSidePage(screen)) return undefined;
  if (endsOfOtherNeeds.includes(screen)) return 'harm';
  const at = walkScreens.findIndex((one) => one === screen);
  // The task list and what comes after it are no screens of the walk.
  return begins.findLast(([, first]) => at < 0 || walkScreens.indexOf(first) <= at)?.[0] ?? 'harm';
}

/** Whether a screen comes from the question of the harm on: where a device plays a part, it is to stay as it is. */
export const isFromHarmOn = (screen: ScreenId): boolean =>
  screen === 'harm' || !['harm', undefined].includes(stageOf(screen));
