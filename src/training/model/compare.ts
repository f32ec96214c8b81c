import { type QuestionId, questions } from '#protocol/questions';
import { type ScreenId, screenIds } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import { type Answers, answersOf, counted, isAsked, withAnswer } from '../../case/answers';
import { isTaskReport } from '../../case/file';
import { type CaseFacts, isMade, lockedBy, madeByAnswer, type Mark, type Marks, withMark } from '../../case/marks';
import { walkedPath } from '../../case/path';
import { taskStatus } from '../../case/plan';
import type { Scenario } from './scenario';

/** What the learner and the model chose for a question, each in the order of its options. */
export interface Comparison {
  readonly question: QuestionId;
  readonly yours: readonly string[];
  readonly model: readonly string[];
  /** The model's answers lead past this question. */
  readonly isOffModel: boolean;
  /** The learner's answers lead past it. */
  readonly isOffYours: boolean;
}

const isEqual = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

/** The model's answers as they stand at first, and after each change that comes to light later. */
function modelAnswers({ file }: Scenario): readonly [Answers, ...Answers[]] {
  const stand: [Answers, ...Answers[]] = [answersOf(file.answers)];
  for (const report of file.reports)
    if ('change' in report) stand.push(withAnswer(stand.at(-1) ?? stand[0], report.change, report.answer));
  return stand;
}

/**
 * The learner's answers to a question beside the model's; what is off a path counts for nothing on it. Where the model changes an
 * answer, the learner's stands beside the one that it equals, else beside the first.
 */
export function compared(scenario: Scenario, answers: Answers, question: QuestionId): Comparison {
  const stand = modelAnswers(scenario);
  const yours = counted(answers, question);
  const model = stand.find((one) => isEqual(counted(one, question), yours)) ?? stand[0];
  return {
    question,
    yours,
    model: counted(model, question),
    isOffModel: !isAsked(model, question),
    isOffYours: !isAsked(answers, question),
  };
}

/** The options that only the learner chose. */
export const notInModel = ({ yours, model }: Comparison): readonly string[] =>
  yours.filter((option) => !model.includes(option));
/** The options that only the model chose. */
export const missed = ({ yours, model }: Comparison): readonly string[] =>
  model.filter((option) => !yours.includes(option));
/** Whether the learner and the model say the same, or neither is asked. */
export const isSame = (one: Comparison): boolean =>
  one.isOffModel === one.isOffYours && notInModel(one).length + missed(one).length === 0;

/** Whether an answer given first was another one than the one that stands. */
export const isChanged = (first: Answers, answers: Answers, question: QuestionId): boolean => {
  const [then, now] = [first[question], answers[question]];
  return (
    then.length > 0
    && questions[question].options.some(
      (option: string) => then.some((one) => one === option) !== now.some((one) => one === option),
    )
  );
};

/** The screen to which the model goes on from a screen, or from where its walk passes that screen by. */
export function modelAfter({ file }: Scenario, screen: ScreenId): ScreenId | undefined {
  const from = screenIds.indexOf(screen);
  return walkedPath(answersOf(file.answers)).find((next) => screenIds.indexOf(next) > from);
}

/** What stands of a call: its mark, that an answer says it was made before, or nothing. */
export type Call = Mark | 'before' | 'none';

/** What the learner's case says of a call. */
export const callOf = (facts: CaseFacts, task: TaskId): Call =>
  madeByAnswer(facts.answers, task) ? 'before' : (facts.marks[task]?.[0] ?? 'none');

/** What the model does about a call, in the end. */
export function modelCall({ file }: Scenario, task: TaskId): Call {
  if (madeByAnswer(answersOf(file.answers), task)) return 'before';
  const marks = file.reports
    .filter(isTaskReport)
    .reduce<Marks>((stand, report) => withMark(stand, report.to, report), {});
  return marks[task]?.[0] ?? 'none';
}

/** Whether it stands that Social Services or the Police make it, or asked that it be left: `handled:police`. */
export const isSaid = (call: Call): call is Extract<Call, `${string}:${string}`> => call.includes(':');

type Difference =
  | 'madeNotHandled'
  | 'handledNotMade'
  | 'triedOnly'
  | 'notYet'
  | 'notYetSaid'
  | 'more'
  | 'handledUnasked'
  | 'otherSaid'
  | 'saidBefore'
  | 'toldBefore';

/** How the learner's call differs from the model's; undefined where it does not. */
export function differenceOf(yours: Call, model: Call): Difference | undefined {
  if (yours === model) return undefined;
  if (yours === 'before') return 'saidBefore';
  if (model === 'before') return 'toldBefore';
  if (yours === 'none') return isSaid(model) ? 'notYetSaid' : 'notYet';
  if (model === 'none') return isSaid(yours) ? 'handledUnasked' : 'more';
  if (yours === 'tried') return isSaid(model) ? 'madeNotHandled' : 'triedOnly';
  if (isSaid(yours) && isSaid(model)) return 'otherSaid';
  return yours === 'made' ? 'madeNotHandled' : 'handledNotMade';
}

/** Whether the call was made before what it comes after. */
export const isEarly = (facts: CaseFacts, task: TaskId): boolean => taskStatus(facts, task) === 'made-early';
/** Whether the call still waits for others. */
export const isWaiting = (facts: CaseFacts, task: TaskId): boolean =>
  !isMade(facts, task) && lockedBy(facts, task).length > 0;
