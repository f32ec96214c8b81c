import { type DoId, doIds, type DoNotId, doNotIds, doNots, dos } from '../protocol/2015-07/evidence';
import type { QuestionId } from '../protocol/2015-07/options';
import type { Answers } from './answers';
import { counted, met } from './condition';
import { isConcern, isUnanswered } from './path';

export interface EvidenceAdvice {
  readonly do: readonly DoId[];
  readonly doNot: readonly DoNotId[];
}

/** An evidence question on the path and not yet answered reads as not-known. */
const readProtectively = (answers: Answers) => (question: QuestionId): readonly string[] =>
  (isUnanswered(answers, question) ? ['not-known'] : counted(answers, question));

/** What to do and not to do with evidence (5.5.6), in order; nothing without a concern. */
export function evidenceAdvice(answers: Answers): EvidenceAdvice {
  if (!isConcern(answers)) return { do: [], doNot: [] };
  const read = readProtectively(answers);
  return {
    do: doIds.filter((id) => met(dos[id].shownWhen, read)),
    doNot: doNotIds.filter((id) => met(doNots[id].shownWhen, read)),
  };
}
