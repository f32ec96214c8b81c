import { type QuestionId, questions } from '#protocol/questions';
import { type ScreenId, screenIds } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import { type Answers, answersOf, counted, isAsked, toggled, withAnswer } from '../../case/answers';
import { isTaskReport } from '../../case/file';
import { currentMarks } from '../../case/log';
import { type CaseFacts, madeByAnswer, type Mark } from '../../case/marks';
import { askedQuestions, screenOf, walkedPath } from '../../case/path';
import { hasReasons, type Scenario } from './scenario';

const isEqual = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

/** The model's answers at first, and after each later change. */
function modelAnswers({ file }: Scenario): readonly [Answers, ...Answers[]] {
  const models: [Answers, ...Answers[]] = [answersOf(file.answers)];
  for (const report of file.reports)
    if ('change' in report) models.push(withAnswer(models.at(-1) ?? models[0], report.change, report.answer));
  return models;
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
export function compared(scenario: Scenario, answers: Answers, question: QuestionId) {
  const [first, ...later] = modelAnswers(scenario);
  const yours: readonly string[] = counted(answers, question);
  const model = [first, ...later].flatMap(alsoRight).find((one) => isEqual(counted(one, question), yours)) ?? first;
  return {
    question,
    yours,
    model: counted(model, question) as readonly string[],
    /** The question is not on the model's path, or not on the learner's. */
    isOffModel: !isAsked(model, question),
    isOffYours: !isAsked(answers, question),
  };
}
/** What the learner and the model chose for a question, each in the order of its options. */
export type Comparison = ReturnType<typeof compared>;

/** Whether the learner and the model agree, or neither is asked. */
export const isSame = ({ isOffModel, isOffYours, yours, model }: Comparison): boolean =>
  isOffModel === isOffYours && isEqual(yours, model);

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

/** Returns the state of a call in a case. */
export const callOf = ({ answers, marks }: Pick<CaseFacts, 'answers' | 'marks'>, task: TaskId): Call =>
  madeByAnswer(answers, task) ? 'before' : (marks[task]?.[0] ?? 'none');

/** Returns the final state of a call in the model. */
export function modelCall({ file }: Scenario, task: TaskId): Call {
  const reports = file.reports.filter(isTaskReport);
  const { marks } = currentMarks(reports.map((report) => ({ ...report, task: report.to, at: '' })));
  return callOf({ answers: answersOf(file.answers), marks }, task);
}

/** Whether the call was left to Social Services or the Police on their word, such as `handled:police`. */
export const isSaid = (call: Call): call is Extract<Call, `${string}:${string}`> => call.includes(':');

/** Returns how the learner's call differs from the model's; undefined if it does not. */
export function differenceOf(yours: Call, model: Call) {
  if (yours === model) return undefined;
  if (yours === 'before') return 'saidBefore';
  if (model === 'before') return 'toldBefore';
  if (yours === 'none') return isSaid(model) ? 'notYetSaid' : 'notYet';
  if (model === 'none') return isSaid(yours) ? 'handledUnasked' : 'more';
  if (yours === 'tried') return isSaid(model) ? 'madeNotHandled' : 'triedOnly';
  if (isSaid(yours) && isSaid(model)) return 'otherSaid';
  return yours === 'made' ? 'madeNotHandled' : 'handledNotMade';
}
