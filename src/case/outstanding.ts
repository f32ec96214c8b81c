import type { QuestionId } from '../protocol/2015-07/options';
import { questionIds } from '../protocol/2015-07/questions';
import type { TaskId } from '../protocol/2015-07/tasks';
import type { CaseFacts } from './marks';
import { countedAnswers, isConcern, unansweredQuestions } from './path';
import { isDangerUntold, isSettled, plan } from './plan';

/** The questions still to answer, and `called-999` while a child may be in danger and nobody has rung. */
export function outstandingQuestions(facts: CaseFacts): readonly QuestionId[] {
  const open = unansweredQuestions(facts.answers);
  const notCalled = isDangerUntold(facts) && countedAnswers(facts.answers)['called-999'] === 'not-called';
  return questionIds.filter((id) => open.includes(id) || (id === 'called-999' && notCalled));
}

/** The duties not settled, in the order of the plan. */
export const outstandingDuties = (facts: CaseFacts): readonly TaskId[] =>
  plan(facts).filter((row) => row.duty && !isSettled(row)).map((row) => row.task);

/** What is still to do: questions, then duties. */
export const outstanding = (facts: CaseFacts): readonly (QuestionId | TaskId)[] =>
  [...outstandingQuestions(facts), ...outstandingDuties(facts)];

/** A concern with nothing outstanding. */
export const isComplete = (facts: CaseFacts): boolean => isConcern(facts.answers) && outstanding(facts).length === 0;
