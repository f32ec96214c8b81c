import { onlineConcern, identifiedForms, questions, type RiskId, riskIds } from '#protocol/questions';
import { type Answers, holds, isAnswered } from './answers';
import { listOf } from './listed';

/** A form of harm (5.5.3). */
export type FormId = keyof typeof identifiedForms;
/** The forms of harm, in the order of the protocol. */
export const formIds = Object.keys(identifiedForms) as FormId[];
/** Returns the forms of harm that a ticked example identifies (5.5.3-forms); none if not yet classified. */
export const formsIdentified = listOf<Answers, FormId>(formIds, (answers, form) =>
  holds(identifiedForms[form], answers),
);

/** The status of a specific risk; `implied` if another answer implies it. */
export type RiskStatus = 'flagged' | 'implied' | 'clear' | 'unanswered';

/** Returns the status of a risk. Not sure counts as flagged, to be safe. Unanswered unless it is an online concern. */
export function riskStatus(answers: Answers, risk: RiskId): RiskStatus {
  if (!holds(onlineConcern, answers)) return 'unanswered';
  if (holds(questions[risk].risk.impliedWhen, answers)) return 'implied';
  if (!isAnswered(answers, risk)) return 'unanswered';
  return answers[risk].includes('no') ? 'clear' : 'flagged';
}

/** Returns the risks that are flagged or implied, in the order of the protocol. */
export const flaggedRisks = listOf<Answers, RiskId>(riskIds, (answers, risk) =>
  ['flagged', 'implied'].includes(riskStatus(answers, risk)),
);
