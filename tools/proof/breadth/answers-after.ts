import { caseAt } from '../subject/case-at';
import * as chart from '../subject/chart';
import { isAnswer } from '../terms/answer';
import { isAsked, isConcern } from '../terms/meaning';
import { type Question, questionIds } from '../terms/questions';
import { type Screen, screenOf } from '../terms/screens';

type Answers = Readonly<Record<string, unknown>>;

/** Whether a screen takes the answer to a question: its own does; the list of whom to tell takes that of the area. */
const isTakenOn = (screen: Screen, question: Question): boolean =>
  screenOf(question) === screen || (screen === 'referrals' && question === 'local-authority');

/** The answers that there should be after an event, as the protocol's terms have it. */
export function answersAfter(before: chart.Chart, event: chart.Event): Answers {
  const [answers, screen]: readonly [Answers, Screen] = [chart.givenIn(before), chart.screenOf(before)];
  if (event.type === 'clear') return {};
  if (event.type === 'refer-now' && screen !== 'notes')
    return isConcern(caseAt(before)) ? answers : { ...answers, need: 'concern' };
  const question = questionIds.find((id) => event.type === `answer.${id}`);
  if (!question || !('answer' in event) || !isTakenOn(screen, question)) return answers;
  return isAsked(caseAt(before), question) && isAnswer(question, event.answer)
    ? { ...answers, [question]: event.answer }
    : answers;
}
