import { isSidePage, type ScreenId, taskOf, type WalkScreen, walkScreens } from '#protocol/screens';
import { type Answers, isOnlineConcern } from './answers';
import { type CaseFacts, isOpen } from './marks';

/** The four stages of a case that the person sees, in order. They are the subjects of the protocol. */
export const stages = ['harm', 'risks', 'evidence', 'refer'] as const;
export type Stage = (typeof stages)[number];

/** The first screen of each stage but the first. */
const begins: readonly (readonly [Stage, WalkScreen])[] = [
  ['risks', 'specific-risks'],
  ['evidence', 'evidence'],
  ['refer', 'before-you-ring'],
];
const endsOfOtherNeeds: readonly ScreenId[] = ['online-safety-advice', 'professional-conduct'];

/** Returns the stage of a screen; undefined for a side page. The two exit pages belong to the first stage. */
export function stageOf(screen: ScreenId): Stage | undefined {
  if (isSidePage(screen)) return undefined;
  if (endsOfOtherNeeds.includes(screen)) return 'harm';
  const at = walkScreens.findIndex((one) => one === screen);
  // The task list and the screens after it are not part of the walk.
  return begins.findLast(([, first]) => at < 0 || walkScreens.indexOf(first) <= at)?.[0] ?? 'harm';
}

/** Whether a screen says to leave devices as they are: of an online concern, from the question about the harm on. */
export const leavesDevices = (answers: Answers, screen: ScreenId): boolean =>
  isOnlineConcern(answers) && (screen === 'harm' || !['harm', undefined].includes(stageOf(screen)));

/** Whether a screen is that of a call which may be made now: nothing hides it but a hand. */
export function isInCall(facts: CaseFacts, screen: ScreenId): boolean {
  const task = taskOf(screen);
  return task !== undefined && isOpen(facts, task);
}
