import { type Answers, answersOf, takesOne, toggled, withAnswer } from '../../case/answers';
import { isLive } from '../../case/danger';
import { screenOf } from '../../case/path';
import { plan } from '../../case/plan';
import { type QuestionId, questions } from '#protocol/questions';
import type { ScreenId } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import { modelAfter } from '../model/compare';
import type { Scenario } from '../model/scenario';
import type { SlipId } from '../practice/WhatFollows';
import { acts } from '../practice/trace';
import type { Stop } from './show';

/** What follows from another answer than the model's, all else answered as the model does. */
interface Follows {
  /** The page that comes next, where it is another one. */
  readonly page: ScreenId | undefined;
  /** The calls that fall out of the plan, and those that come into it. */
  readonly left: readonly TaskId[];
  readonly added: readonly TaskId[];
  /** What could happen to the child, where the answer leaves out what protects it. */
  readonly slip: SlipId | undefined;
}

/** What says that danger is not rung, where the case has it. */
const unrung: Readonly<Partial<Record<QuestionId, string>>> = { 'immediate-danger': 'no', 'called-999': 'not-called' };

/** The slip that an answer is; undefined where it is none. */
function slipOf(model: Answers, question: QuestionId, option: string, left: readonly TaskId[]): SlipId | undefined {
  if (unrung[question]) return unrung[question] === option && isLive(model) ? 'danger-not-rung' : undefined;
  if (question === 'evidence-handled') return option === 'none' ? 'handled-not-said' : undefined;
  if (question === 'need') return left.includes('social-services') ? 'told-nobody' : undefined;
  return left.includes('prevent-spoc') ? 'prevent-left' : undefined;
}

/**
 * The scenario with the model's answer to a question as it is at a stop: it may be changed on the way.
 * In: a stop that asks. Out: the scenario itself, where the model leaves the question open.
 */
export function asAt(scenario: Scenario, { question, step }: Extract<Stop, { kind: 'question' }>): Scenario {
  const now = step.after.context.answers[question];
  const answers = { ...scenario.file.answers, [question]: takesOne(question) ? now[0] : now };
  return now.length === 0 ? scenario : { ...scenario, file: { ...scenario.file, answers } };
}

/** What could be done, or left, at a stop that is no question: each shows what could happen next. */
export function slipsAt(stop: Stop): readonly SlipId[] {
  if (stop.kind === 'told' && stop.step.screen === 'evidence-guidance') return acts.filter((act) => act !== 'left');
  if (stop.kind !== 'report') return [];
  const { to } = stop.report;
  if (to === 'social-services' || to === 'police') return [`${to}-not-told`];
  return [to === 'prevent-spoc' ? 'prevent-left' : 'too-early'];
}

/** What could happen next at a stop that is told: after what is done or left there, or after another answer than the model's. */
export function slipsOf(scenario: Scenario, stop: Stop): readonly SlipId[] {
  if (stop.kind !== 'question') return slipsAt(stop);
  const now = asAt(scenario, stop);
  const model: readonly string[] = answersOf(now.file.answers)[stop.question];
  const others = questions[stop.question].options.filter((option) => !model.includes(option));
  return [...new Set(others.flatMap((option) => followsFrom(now, stop.question, option).slip ?? []))];
}

/** What follows from a group's answer to a question; one of several beside the model's. In: an option that the model does not choose. */
export function followsFrom(scenario: Scenario, question: QuestionId, option: string): Follows {
  const model = answersOf(scenario.file.answers);
  const answer = takesOne(question) ? option : toggled(question, model[question], option);
  const answers = { ...scenario.file.answers, [question]: answer };
  const callsOf = (of: Answers) => plan({ answers: of, marks: {}, told: {} }).map(({ task }) => task);
  const [calls, theirs] = [callsOf(model), callsOf(withAnswer(model, question, answer))];
  const screen = screenOf(question);
  const page = modelAfter({ ...scenario, file: { ...scenario.file, answers } }, screen);
  const left = calls.filter((task) => !theirs.includes(task));
  return {
    page: page === modelAfter(scenario, screen) ? undefined : page,
    left,
    added: theirs.filter((task) => !calls.includes(task)),
    slip: slipOf(model, question, option, left),
  };
}
