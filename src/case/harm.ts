import { onlineConcern, identifiedForms, questions, type RiskId, riskIds } from '#protocol/questions';
import { type Answers, holds, isAnswered } from './answers';
import { listOf } from './listed';

/** A form of harm (5.5.3). */
export type FormId = keyof typeof identifiedForms;
/** The forms of harm, in the order of the protocol. */
export const formIds = Object.keys(identifiedForms) as FormId[];
/** The forms of harm identified (5.5.3-forms): by an example of theirs. None: not yet classified. */
export const formsIdentified = listOf<Answers, FormId>(formIds, (answers, form) =>
  holds(identifiedForms[form], answers),
);

/** How a specific risk stands; implied by what was answered elsewhere. */
export type RiskStatus = 'flagged' | 'implied' | 'clear' | 'unanswered';

/** What the answers on the path say of one risk; not sure flags it (protective reading). Outside the concern flow: unanswered. */
export function riskStatus(answers: Answers, risk: RiskId): RiskStatus {
  if (!holds(onlineConcern, answers)) return 'unanswered';
  if (holds(questions[risk].risk.impliedWhen, answers)) return 'implied';
  if (!isAnswered(answers, risk)) return 'unanswered';
  return answers[risk].includes('no') ? 'clear' : 'flagged';
}

/** The risks that are flagged or implied, in the order of the protocol. */
export const flaggedRisks = listOf<Answers, RiskId>(riskIds, (answers, risk) =>
  ['flagged', 'implied'].includes(riskStatus(answers, risk)),
);
