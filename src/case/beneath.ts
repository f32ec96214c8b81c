import { type QuestionId, questionIds, questions, type RiskId } from '#protocol/questions';
import { type Answers, asAnswer, type Drafts, isAsked, withAnswer } from './answers';

/** Returns the questions that are asked beneath a risk once it is flagged. */
export const beneath = (risk: RiskId): readonly QuestionId[] =>
  questionIds.filter((id) => 'beneath' in questions[id] && questions[id].beneath === risk);

/** Returns the answers as they will be once the valid ticks of these questions, in order, are taken. */
export const withDrafts = (answers: Answers, drafts: Drafts, questions: readonly QuestionId[]): Answers =>
  questions.reduce((so, question) => {
    const answer = drafts[question] && asAnswer(question, drafts[question]);
    return answer === undefined || !isAsked(so, question) ? so : withAnswer(so, question, answer);
  }, answers);
