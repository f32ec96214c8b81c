import type { Answer, GivenAnswers } from '../../src/case/answers';
import { markEvent, type WizardEvent } from '../../src/machine/context';
import { begin, give, screenShown, step, type WizardSnapshot } from '../../src/machine/journey';
import { type QuestionId, questionIds } from '#protocol/questions';
import type { ScreenId } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import { act, type ActName } from './acts';

export const goOn: WizardEvent = { type: 'continue' };
export const referNow: WizardEvent = { type: 'refer-now' };
export const answer = (question: QuestionId, chosen: Answer) =>
  ({ type: `answer.${question}`, answer: chosen }) as WizardEvent;
export const open = (screen: ScreenId): WizardEvent => ({ type: `open.${screen}` });
export const mark = (name: ActName, task: TaskId): WizardEvent => markEvent(task, act(name));

/** The case after several events. */
export const after = (snapshot: WizardSnapshot, ...events: readonly WizardEvent[]): WizardSnapshot =>
  events.reduce(step, snapshot);

/** A case in which these answers were given, in the order of the questions. */
export const answered = (answers: GivenAnswers): WizardSnapshot =>
  questionIds.reduce(
    (snapshot, question) => (answers[question] === undefined ? snapshot : give(snapshot, question, answers[question])),
    begin(),
  );

/** The task list of a case. */
export const taskList = (answers: GivenAnswers): WizardSnapshot => step(answered(answers), referNow);

/** A screen of a case, opened from its task list. */
export const at = (answers: GivenAnswers, screen: ScreenId): WizardSnapshot => step(taskList(answers), open(screen));

/** One answer changed, and continued from. */
export const changed = (snapshot: WizardSnapshot, question: QuestionId, chosen: Answer): WizardSnapshot =>
  after(snapshot, { type: `change.${question}` }, answer(question, chosen), goOn);

/** The screens that Continue shows from here until it comes to the task list or leads no further, the one shown now first. */
export function shownByContinue(snapshot: WizardSnapshot): readonly ScreenId[] {
  const screens = [screenShown(snapshot)];
  for (let now = snapshot; now.can(goOn) && screenShown(now) !== 'referrals' && screens.length < 30;) {
    now = step(now, goOn);
    screens.push(screenShown(now));
  }
  return screens;
}
