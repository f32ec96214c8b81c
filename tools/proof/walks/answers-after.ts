import { caseAt } from '../subject/case-at';
import * as chart from '../subject/chart';
import { isAsked, isConcern } from '../terms/meaning';
import { answersTo, type Question, questionIds, takesMany } from '../terms/questions';
import { type Screen, screenOf } from '../terms/screens';

type Answers = Readonly<Record<string, unknown>>;

/** The answers that a question takes, each in one form, whatever the order of its options. */
const taken = new Map(
  questionIds.map((question) => [
    question,
    new Set(
      answersTo(question)
        .slice(1)
        .map((options) => [...options].sort().join()),
    ),
  ]),
);

/** Whether something is an answer to a question: a bare option, or where the question takes many a list of them, none twice. */
export function isAnswer(question: Question, given: unknown): boolean {
  if (takesMany.includes(question) !== Array.isArray(given)) return false;
  const options = [given].flat();
  return (
    options.every((option) => typeof option === 'string')
    && taken.get(question)?.has([...options].sort().join()) === true
  );
}

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
