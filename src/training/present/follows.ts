import { toldIn } from '../../case/marks';
import { type Answers, answersOf, holds, takesOne, toggled, withAnswer } from '../../case/answers';
import { isLive } from '../../case/danger';
import { screenOf } from '../../case/path';
import { plan } from '../../case/plan';
import { policeRung, type QuestionId } from '#protocol/questions';
import type { TaskId } from '#protocol/tasks';
import { modelAfter } from '../model/compare';
import type { Scenario } from '../model/scenario';
import type { SlipId } from '../practice/WhatFollows';
import { acts } from '../practice/practised';
import type { Stop } from './show';

const unrung: Readonly<Partial<Record<QuestionId, string>>> = { 'immediate-danger': 'no', 'called-999': 'not-called' };

function slipOf(model: Answers, question: QuestionId, option: string, left: readonly TaskId[]): SlipId | undefined {
  if (unrung[question]) return unrung[question] === option && isLive(model) ? 'danger-not-rung' : undefined;
  if (question === 'evidence-handled') return option === 'none' ? 'handled-not-said' : undefined;
  // What a 999 call told of is the danger: with this tick the rest is never told.
  if (question === 'already-reported')
    return option === 'police' && holds(policeRung, model) ? 'news-not-told' : undefined;
  if (question === 'need') return left.includes('social-services') ? 'told-nobody' : undefined;
  return left.includes('prevent-spoc') ? 'prevent-left' : undefined;
}

/**
 * Returns the scenario with the model's answer to a question as it was at a stop, because it may change later. Returns
 * the scenario itself if the model leaves the question open.
 */
export function asAt(scenario: Scenario, { question, step }: Extract<Stop, { kind: 'question' }>): Scenario {
  const now = step.after.context.answers[question];
  const answers = { ...scenario.file.answers, [question]: takesOne(question) ? now[0] : now };
  return now.length === 0 ? scenario : { ...scenario, file: { ...scenario.file, answers } };
}

/** Returns the slips possible at a stop other than a question, each with what could happen next. */
export function slipsAt(stop: Stop): readonly SlipId[] {
  if (stop.kind === 'told' && stop.step.screen === 'evidence-guidance') return acts.filter((act) => act !== 'left');
  if (stop.step.screen === 'referrals' && stop.kind === 'told') return ['too-early'];
  if (stop.kind !== 'report') return [];
  const { to, do: act } = stop.report;
  if (act === 'told-more') return ['news-not-told'];
  if (to === 'social-services' || to === 'police') return [`${to}-not-told`];
  return [to === 'prevent-spoc' ? 'prevent-left' : 'too-early'];
}

/**
 * Returns what follows from an `option` that the model does not choose, added to its others if several fit, if all other
 * answers agree.
 */
export function followsFrom(scenario: Scenario, question: QuestionId, option: string) {
  const model = answersOf(scenario.file.answers);
  const answer = takesOne(question) ? option : toggled(question, model[question], option);
  const answers = { ...scenario.file.answers, [question]: answer };
  const callsOf = (of: Answers) => plan({ answers: of, marks: {}, told: toldIn(of) }).map(({ task }) => task);
  const [calls, theirs] = [callsOf(model), callsOf(withAnswer(model, question, answer))];
  const screen = screenOf(question);
  const page = modelAfter({ ...scenario, file: { ...scenario.file, answers } }, screen);
  const left = calls.filter((task) => !theirs.includes(task));
  return {
    /** The next page, if it is a different one. */
    page: page === modelAfter(scenario, screen) ? undefined : page,
    /** The calls that leave the plan, and those that join it. */
    left,
    added: theirs.filter((task) => !calls.includes(task)),
    /** What could happen to the child, if the answer leaves out something that protects it. */
    slip: slipOf(model, question, option, left),
  };
}
