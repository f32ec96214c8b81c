import { type DoId, doIds, type DoNotId, doNotIds, doNots, dos } from '#protocol/evidence';
import type { QuestionId } from '#protocol/questions';
import { type Answers, counted, met } from './answers';
import { isConcern, isUnanswered } from './path';

/** The advice on evidence that belongs to a case. */
export interface EvidenceAdvice {
  readonly do: readonly DoId[];
  readonly doNot: readonly DoNotId[];
}

/** An evidence question on the path and not yet answered reads as not-known. */
const readProtectively =
  (answers: Answers) =>
  (question: QuestionId): readonly string[] =>
    isUnanswered(answers, question) ? ['not-known'] : counted(answers, question);

const lines = { ...doNots, ...dos };

/** Whether a line of advice belongs to the case; none does without a concern. */
export const isGiven = (answers: Answers, id: DoId | DoNotId): boolean =>
  isConcern(answers) && met(lines[id].shownWhen, readProtectively(answers));

/** What to do and not to do with evidence (5.5.6), in order; nothing without a concern. */
export const evidenceAdvice = (answers: Answers): EvidenceAdvice => ({
  do: doIds.filter((id) => isGiven(answers, id)),
  doNot: doNotIds.filter((id) => isGiven(answers, id)),
});
