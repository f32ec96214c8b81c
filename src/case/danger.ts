import { liveDanger, pastDanger, policeRung } from '#protocol/questions';
import { type Answers, counted, holds } from './answers';
import { type CaseFacts, isMade, isMarked, isToldByMark, namedAsReported } from './marks';
import type { TaskId } from '#protocol/tasks';

/** Whether danger is live or past, and whether the Police know of it. Good practice: the protocol does not cover it. */
export type Danger = 'none' | 'live-untold' | 'live-told' | 'past-untold' | 'past-told';

/** Whether there is danger now, or may be. */
export const isLive = (answers: Answers): boolean => holds(liveDanger, answers);

/** Whether the Police know of live danger: they were rung about it, or a call told them the current answer. */
const doPoliceKnow = (facts: CaseFacts): boolean =>
  holds(policeRung, facts.answers)
  || facts.answers['immediate-danger'].some((option) => isToldByMark(facts, 'police', `immediate-danger:${option}`));

/** Whether a 999 call is all that says that a task is made: its people know of the danger, and of nothing else. */
export const knowsOfDangerAlone = (facts: CaseFacts, task: TaskId): boolean =>
  isMade(facts, task) && !isMarked(facts, task, 'made') && !namedAsReported(facts.answers, task);

/** Returns the danger in a case. */
export function dangerOf(facts: CaseFacts): Danger {
  if (isLive(facts.answers)) return doPoliceKnow(facts) ? 'live-told' : 'live-untold';
  if (!holds(pastDanger, facts.answers)) return 'none';
  return isMade(facts, 'police') ? 'past-told' : 'past-untold';
}

/** Whether 999 is to be rung before all else: the Police do not know of danger now. */
export const isFor999 = (facts: CaseFacts): boolean => dangerOf(facts) === 'live-untold';

/** Whether there is or was danger that the Police do not know of. */
export const isDangerUntold = (facts: CaseFacts): boolean => dangerOf(facts).endsWith('untold');

/** Returns the danger to show on every screen of the case; undefined if nothing needs to be done about it. */
export function dangerToSay(facts: CaseFacts): Exclude<Danger, 'none' | 'past-told'> | undefined {
  const danger = dangerOf(facts);
  return danger === 'none' || danger === 'past-told' ? undefined : danger;
}

/** Whether another service was rung while the Police, who do not know of the danger, must be too. */
export const isForPoliceToo = (facts: CaseFacts): boolean =>
  isFor999(facts) && counted(facts.answers, 'called-999').includes('called-other');
