import { type QuestionId, type RiskId, riskIds } from '#protocol/questions';
import type { EndScreen, ScreenId } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import type { DoId, DoNotId } from '#protocol/evidence';
import { doNotsOf, dosOf } from './evidence';
import { type Danger, dangerOf } from './danger';
import { type FollowUpRow, followUpsOf } from './follow-ups';
import { type FormId, formsIdentified, type RiskStatus, riskStatus } from './harm';
import type { CaseFacts } from './marks';
import { isComplete, outstanding } from './outstanding';
import { endScreen, firstUnanswered, walkedPath } from './path';
import { plan, type PlannedTask } from './plan';

/** Everything that follows from a case, as case files expect it and the screens and the record show it. */
export interface CaseResult {
  readonly path: readonly ScreenId[];
  readonly end: EndScreen | QuestionId;
  readonly forms: readonly FormId[];
  readonly risks: Readonly<Record<RiskId, RiskStatus>>;
  readonly evidence: { readonly do: readonly DoId[]; readonly doNot: readonly DoNotId[] };
  readonly plan: readonly PlannedTask[];
  readonly followUps: readonly FollowUpRow[];
  readonly danger: Danger;
  readonly complete: boolean;
  readonly outstanding: readonly (QuestionId | TaskId)[];
}

/** Returns everything that follows from the answers and the current marks. */
export function caseResult(facts: CaseFacts): CaseResult {
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
