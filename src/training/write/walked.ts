import { type QuestionId, questionIds } from '#protocol/questions';
import { type Answers, answersOf, givenIn, type GivenAnswers, isAnswered, withAnswer } from '../../case/answers';
import { asAnswer } from '../../case/drafts';
import type { CaseFile, Report } from '../../case/file';
import { askedQuestions } from '../../case/path';
import type { CaseView } from '../../session/session';
import { type Model, modelOf } from '../own/check';
import type { Stood } from './stood';

/** The case that a walk makes, and what follows from it. */
export interface Walked {
  readonly made: Omit<CaseFile, 'id'>;
  readonly model: Model;
}
type Walk = Pick<CaseView, 'context' | 'drafts' | 'log'>;

/** The answers of a walk with what is ticked on its screen: a trainer writes why before going on. */
function answersNow({ context, drafts }: Walk): Answers {
  return questionIds.reduce((answers, question) => {
    const answer = drafts[question] && asAnswer(question, drafts[question]);
    return answer !== undefined && askedQuestions(answers).includes(question)
      ? withAnswer(answers, question, answer)
      : answers;
  }, context.answers);
}

function onPath(answers: Answers): GivenAnswers {
  const asked = askedQuestions(answers).filter((question) => isAnswered(answers, question));
  return Object.fromEntries(asked.map((question) => [question, givenIn(answers)[question]]));
}

/** The answers at each mark of a walk, and as they are now. */
function moments(walk: Walk, stood: Stood): readonly GivenAnswers[] {
  const now = onPath(answersNow(walk));
  return [...walk.log.map((_, at) => (stood[at] ? onPath(answersOf(stood[at])) : now)), now];
}

/** What is answered otherwise than before, or for the first time. */
const changesFrom = (before: GivenAnswers, after: GivenAnswers): readonly Report[] =>
  questionIds.flatMap((change) => {
    const answer = after[change];
    return answer === undefined || String(answer) === String(before[change]) ? [] : [{ change, answer }];
  });

/** The questions whose answer was changed after a mark. */
export function changedLater(walk: Walk, stood: Stood): readonly QuestionId[] {
  const [first = {}, ...later] = moments(walk, stood);
  return questionIds.filter((question) =>
    later.some((answers) => String(answers[question]) !== String(first[question])),
  );
}

/** The case without the reports that it does not take: a mark that a later answer has made impossible, and what was done to it since. */
function taken(made: Walked['made']): Walked {
  const model = modelOf({ id: '', ...made });
  const refused = model.refused.map(([at]) => at);
  return refused.length === 0
    ? { made, model }
    : taken({ ...made, reports: made.reports.filter((_, at) => !refused.includes(at)) });
}

/**
 * The case that a walk makes: its answers on the path, and its marks in their order. `stood`: where the story changes an answer after a
 * mark, how they stood at each; else an answer stands from the start as it is now, and the first call tells it.
 */
export function caseOf(walk: Walk, stood: Stood = []): Walked {
  const [answers = {}, ...later] = moments(walk, stood);
  const reports = walk.log.flatMap(({ task, do: action, by }, at) => [
    { to: task, do: action, ...(by && { by }) } as Report,
    ...changesFrom([answers, ...later][at]!, later[at]!),
  ]);
  return taken({ answers, reports });
}
