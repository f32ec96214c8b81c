import { concernFlow } from '../protocol/2015-07/conditions';
import { type RiskId, riskIds, risks } from '../protocol/2015-07/risks';
import type { Answers } from './answers';
import { holds } from './condition';

export type RiskStatus = 'flagged' | 'implied' | 'clear' | 'unanswered';

/** What the answers that count say of one risk; not sure flags it (protective reading). Outside the concern flow: unanswered. */
export function riskStatus(counted: Answers, risk: RiskId): RiskStatus {
  if (!holds(concernFlow, counted)) return 'unanswered';
  if (holds(risks[risk].impliedWhen, counted)) return 'implied';
  const answer = counted[risk];
  if (answer === undefined) return 'unanswered';
  return answer === 'no' ? 'clear' : 'flagged';
}

/** The risks that are flagged or implied, in the order of the protocol. */
export const flaggedRisks = (counted: Answers): readonly RiskId[] =>
  riskIds.filter((risk) => ['flagged', 'implied'].includes(riskStatus(counted, risk)));
