import { type QuestionId, questions } from '#protocol/questions';
import { type ScreenId, screenIds } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import {
  type Answer,
  type Answers,
  answersOf,
  counted,
  isAsked,
  takesOne,
  toggled,
  withAnswer,
} from '../../case/answers';
import { isTaskReport } from '../../case/file';
import { type CaseFacts, isMade, lockedBy, madeByAnswer, type Mark, type Marks, withMark } from '../../case/marks';
import { askedQuestions, screenOf, walkedPath } from '../../case/path';
import { taskStatus } from '../../case/plan';
import { hasReasons } from './said';
import type { Scenario } from './scenario';

/** What the learner and the model chose for a question, each in the order of its options. */
export interface Comparison {
  readonly question: QuestionId;
  readonly yours: readonly string[];
  readonly model: readonly string[];
  /** The question is not on the model's path. */
  readonly isOffModel: boolean;
  /** The question is not on the learner's path. */
  readonly isOffYours: boolean;
}

const isEqual = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

/** The model's answers at first, and after each later change. */
function modelAnswers({ file }: Scenario): readonly [Answers, ...Answers[]] {
  const stand: [Answers, ...Answers[]] = [answersOf(file.answers)];
  for (const report of file.reports)
    if ('change' in report) stand.push(withAnswer(stand.at(-1) ?? stand[0], report.change, report.answer));
  return stand;
}

/** Threats to share images, and abuse to make them: they are reported as images by themselves. */
const contactForImages: readonly string[] = questions.harm.rows.flatMap(({ id, form, reportedAs }) =>
  form === 'contact' && reportedAs?.some((as: string) => as === 'images') ? [id] : [],
);
/**
 * Returns the answers that are right where the model has these. Beside contact that is reported as images, images are
 * right where somebody has the picture, and leaving them out is no slip.
 */
const alsoRight = (model: Answers): readonly Answers[] =>
  model.harm.some((harm) => contactForImages.includes(harm))
    ? [model, withAnswer(model, 'harm', toggled('harm', model.harm, 'child-abuse-images'))]
    : [model];

/**
 * Compares the learner's answers to a question with the model's; answers off the path do not count. If the model
 * changes its answer, the one equal to the learner's is used, otherwise the first.
 */
export function compared(scenario: Scenario, answers: Answers, question: QuestionId): Comparison {
  const [first, ...later] = modelAnswers(scenario);
  const yours = counted(answers, question);
  const model = [first, ...later].flatMap(alsoRight).find((one) => isEqual(counted(one, question), yours)) ?? first;
  return {
    question,
    yours,
    model: counted(model, question),
    isOffModel: !isAsked(model, question),
    isOffYours: !isAsked(answers, question),
  };
}

/** Returns the options that only the learner chose. */
export const notInModel = ({ yours, model }: Comparison): readonly string[] =>
  yours.filter((option) => !model.includes(option));
/** Returns the options that only the model chose. */
export const missed = ({ yours, model }: Comparison): readonly string[] =>
  model.filter((option) => !yours.includes(option));
/** Whether the learner and the model agree, or neither is asked. */
export const isSame = (one: Comparison): boolean =>
  one.isOffModel === one.isOffYours && notInModel(one).length + missed(one).length === 0;

/** Whether the first answer to a question differs from the current one. */
export const isChanged = (first: Answers, answers: Answers, question: QuestionId): boolean =>
  first[question].length > 0 && !isEqual(first[question], answers[question]);

/** Returns the questions that a screen asks and that have reasons, in order. */
export const askedOn = (answers: Answers, screen: ScreenId): readonly QuestionId[] =>
  askedQuestions(answers).filter((question) => screenOf(question) === screen && hasReasons(question));

/** Returns the next screen on the model's path after `screen`, even if the path skips `screen`. */
export function modelAfter({ file }: Scenario, screen: ScreenId): ScreenId | undefined {
  const from = screenIds.indexOf(screen);
  return walkedPath(answersOf(file.answers)).find((next) => screenIds.indexOf(next) > from);
}

/** The state of a call: its mark, made before according to an answer, or nothing. */
export type Call = Mark | 'before' | 'none';

/** Returns the state of a call in the learner's case. */
export const callOf = (facts: CaseFacts, task: TaskId): Call =>
  madeByAnswer(facts.answers, task) ? 'before' : (facts.marks[task]?.[0] ?? 'none');

/** Returns the final state of a call in the model. */
export function modelCall({ file }: Scenario, task: TaskId): Call {
  if (madeByAnswer(answersOf(file.answers), task)) return 'before';
  const marks = file.reports
    .filter(isTaskReport)
    .reduce<Marks>((stand, report) => withMark(stand, report.to, report), {});
  return marks[task]?.[0] ?? 'none';
}

/** Whether the call was left to Social Services or the Police on their word, such as `handled:police`. */
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

/** Returns how the learner's call differs from the model's; undefined if it does not. */
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

/** Whether the call was made before a call that comes first. */
export const isEarly = (facts: CaseFacts, task: TaskId): boolean => taskStatus(facts, task) === 'made-early';
/** Whether the call is still locked by others. */
export const isWaiting = (facts: CaseFacts, task: TaskId): boolean =>
  !isMade(facts, task) && lockedBy(facts, task).length > 0;

/** Returns an answer that differs from the model's: an `option`, added to the model's others if several fit. */
export const answerWith = (model: Answers, question: QuestionId, option: string): Answer =>
  takesOne(question) ? option : toggled(question, model[question], option);
