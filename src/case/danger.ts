import { liveDanger, pastDanger, policeRung } from '#protocol/questions';
import { type Answers, holds } from './answers';
import { type CaseFacts, isMade, toldTo } from './marks';

/** How danger stands: live or past, and whether the Police know of it. Good practice, as it is not in the protocol. */
export type Danger = 'none' | 'live-untold' | 'live-told' | 'past-untold' | 'past-told';

/** Whether there is danger now, or may be. */
export const isLive = (answers: Answers): boolean => holds(liveDanger, answers);

/** Whether the Police know of the danger that there is now: they were rung about it, or were told the answer that stands now. */
const doPoliceKnow = (facts: CaseFacts): boolean =>
  holds(policeRung, facts.answers)
  || (toldTo(facts, 'police') ?? []).some((fact) =>
    facts.answers['immediate-danger'].some((option) => fact === `immediate-danger:${option}`),
  );

/** How danger stands in a case. */
export function dangerOf(facts: CaseFacts): Danger {
  if (isLive(facts.answers)) return doPoliceKnow(facts) ? 'live-told' : 'live-untold';
  if (!holds(pastDanger, facts.answers)) return 'none';
  return isMade(facts, 'police') ? 'past-told' : 'past-untold';
}

/** Whether there is danger, or was, and the Police do not know of it. */
export const isDangerUntold = (facts: CaseFacts): boolean => dangerOf(facts).endsWith('untold');

/** How danger stands, while there is something to do about it: said on every screen of the case. Undefined where there is not. */
export function dangerToSay(facts: CaseFacts): Exclude<Danger, 'none' | 'past-told'> | undefined {
  const danger = dangerOf(facts);
  return danger === 'none' || danger === 'past-told' ? undefined : danger;
}
