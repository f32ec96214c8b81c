import { type DoId, doIds, type DoNotId, doNotIds, doNots, dos } from '../protocol/2015-07/evidence';
import { type Answers, withAnswer } from './answers';
import { holds } from './condition';
import { askedQuestions, countedAnswers, isConcern } from './path';

export interface EvidenceAdvice {
  readonly do: readonly DoId[];
  readonly doNot: readonly DoNotId[];
}

/** An evidence question on the path and not yet answered reads as not-known. */
function readProtectively(answers: Answers): Answers {
  const open = askedQuestions(answers).filter((question) => answers[question] === undefined);
  const unread = open.filter((question) => question === 'evidence-location' || question === 'evidence-handled');
  return unread.reduce((read, question) => withAnswer(read, question, ['not-known']), countedAnswers(answers));
}

/** What to do and not to do with evidence (5.5.6), in order; nothing without a concern. */
export function evidenceAdvice(answers: Answers): EvidenceAdvice {
  if (!isConcern(answers)) return { do: [], doNot: [] };
  const read = readProtectively(answers);
  return {
    do: doIds.filter((id) => holds(dos[id].shownWhen, read)),
    doNot: doNotIds.filter((id) => holds(doNots[id].shownWhen, read)),
  };
}
