import { type DoId, doIds, type DoNotId, doNotIds, doNots, dos } from '#protocol/evidence';
import type { QuestionId } from '#protocol/questions';
import { type Answers, counted, met } from './answers';
import { listOf } from './listed';
import { isConcern, isUnanswered } from './path';

/** An evidence question on the path and not yet answered reads as not-known. */
const readProtectively =
  (answers: Answers) =>
  (question: QuestionId): readonly string[] =>
    isUnanswered(answers, question) ? ['not-known'] : counted(answers, question);

const lines = { ...doNots, ...dos };

/** Whether a line of advice belongs to the case; none does without a concern. */
const isGiven = (answers: Answers, id: DoId | DoNotId): boolean =>
  isConcern(answers) && met(lines[id].shownWhen, readProtectively(answers));

/** What to do with evidence (5.5.6), in order; nothing without a concern. */
export const dosOf = listOf<Answers, DoId>(doIds, isGiven);
/** What not to do with it. */
export const doNotsOf = listOf<Answers, DoNotId>(doNotIds, isGiven);
