import { type DoId, doIds, type DoNotId, doNotIds, doNots, dos } from '#protocol/evidence';
import { groomed, type QuestionId } from '#protocol/questions';
import { type Answers, counted, holds, isConcern, met } from './answers';
import { listOf } from './listed';
import { isUnanswered } from './path';

/** Reads an evidence question that is on the path but unanswered as not-known, to be on the safe side. */
const readProtectively =
  (answers: Answers) =>
  (question: QuestionId): readonly string[] =>
    isUnanswered(answers, question) ? ['not-known'] : counted(answers, question);

const lines = { ...doNots, ...dos };

/** Whether a line of advice applies to the case; none does unless the case is a concern. */
const isGiven = (answers: Answers, id: DoId | DoNotId): boolean =>
  isConcern(answers) && met(lines[id].shownWhen, readProtectively(answers));

/** Returns what to do with evidence (5.5.6), in order; nothing unless the case is a concern. */
export const dosOf = listOf<Answers, DoId>(doIds, isGiven);
/** Returns what not to do with evidence (5.5.6), in order; nothing unless the case is a concern. */
export const doNotsOf = listOf<Answers, DoNotId>(doNotIds, isGiven);
/** Returns the same in the order shown: if someone is in touch online, not to contact anyone comes first. */
export const doNotsToRead = (answers: Answers): readonly DoNotId[] =>
  holds(groomed, answers) ? [...new Set<DoNotId>(['no-contact', ...doNotsOf(answers)])] : doNotsOf(answers);
