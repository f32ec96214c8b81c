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

/** Returns the case after several events. */
export const after = (snapshot: WizardSnapshot, ...events: readonly WizardEvent[]): WizardSnapshot =>
  events.reduce(step, snapshot);

/** Returns a case with these answers, given in the order of the questions. */
export const answered = (answers: GivenAnswers): WizardSnapshot =>
  questionIds.reduce(
    (snapshot, question) => (answers[question] === undefined ? snapshot : give(snapshot, question, answers[question])),
    begin(),
  );

/** Returns the task list of a case. */
export const taskList = (answers: GivenAnswers): WizardSnapshot => step(answered(answers), referNow);

/** Returns a screen of a case, opened from its task list. */
export const at = (answers: GivenAnswers, screen: ScreenId): WizardSnapshot => step(taskList(answers), open(screen));

/** Changes one answer and continues. */
export const changed = (snapshot: WizardSnapshot, question: QuestionId, chosen: Answer): WizardSnapshot =>
  after(snapshot, { type: `change.${question}` }, answer(question, chosen), goOn);

/** Returns the current screen and those that Continue shows until the task list, or until it leads no further. */
export function shownByContinue(snapshot: WizardSnapshot): readonly ScreenId[] {
  const screens = [screenShown(snapshot)];
  for (let now = snapshot; now.can(goOn) && screenShown(now) !== 'referrals' && screens.length < 30;) {
    now = step(now, goOn);
    screens.push(screenShown(now));
  }
  return screens;
}
