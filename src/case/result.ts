import { type RiskId, riskIds } from '#protocol/questions';
import type { EndScreen } from '#protocol/screens';
import { doNotsOf, dosOf } from './evidence';
import { dangerOf } from './danger';
import { followUpsOf } from './follow-ups';
import { formsIdentified, type RiskStatus, riskStatus } from './answers';
import type { CaseFacts } from './marks';
import { isComplete, outstanding } from './outstanding';
import { endScreen, firstUnanswered, walkedPath } from './path';
import { plan } from './plan';

/** Returns everything that follows from the answers and the current marks. */
export function caseResult(facts: CaseFacts) {
  return {
    path: walkedPath(facts.answers),
    end: firstUnanswered(facts.answers) ?? (endScreen(facts.answers) as EndScreen),
    forms: formsIdentified(facts.answers),
    risks: Object.fromEntries(riskIds.map((risk) => [risk, riskStatus(facts.answers, risk)])) as Record<
      RiskId,
      RiskStatus
    >,
    evidence: { do: dosOf(facts.answers), doNot: doNotsOf(facts.answers) },
    plan: plan(facts),
    followUps: followUpsOf(facts),
    danger: dangerOf(facts),
    complete: isComplete(facts),
    outstanding: outstanding(facts),
  };
}
/** The same, as case files expect it and the screens and the record show it. */
export type CaseResult = Readonly<ReturnType<typeof caseResult>>;
