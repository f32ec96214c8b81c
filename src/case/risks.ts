import { concernFlow } from '#protocol/conditions';
import { type RiskId, riskIds, risks } from '#protocol/risks';
import { type Answers, chosen, isAnswered } from './answers';
import { holds } from './condition';

/** How a specific risk stands; implied by what was answered elsewhere. */
export type RiskStatus = 'flagged' | 'implied' | 'clear' | 'unanswered';

/** What the answers on the path say of one risk; not sure flags it (protective reading). Outside the concern flow: unanswered. */
export function riskStatus(answers: Answers, risk: RiskId): RiskStatus {
  if (!holds(concernFlow, answers)) return 'unanswered';
  if (holds(risks[risk].impliedWhen, answers)) return 'implied';
  if (!isAnswered(answers, risk)) return 'unanswered';
  return chosen(answers, risk).includes('no') ? 'clear' : 'flagged';
}

const isFlagged = (answers: Answers, risk: RiskId): boolean =>
  ['flagged', 'implied'].includes(riskStatus(answers, risk));

/** The risks that are flagged or implied, in the order of the protocol. */
export const flaggedRisks = (answers: Answers): readonly RiskId[] => riskIds.filter((risk) => isFlagged(answers, risk));

/** Whether at least one risk is flagged or implied. */
export const isAnyRiskFlagged = (answers: Answers): boolean => riskIds.some((risk) => isFlagged(answers, risk));
