import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import type { Answer } from '../case/answers';
import { screenOf } from '../case/path';
import type { QuestionId } from '#protocol/questions';
import type { ScreenId } from '#protocol/screens';
import { emptyCase, type WizardContext, type WizardEvent } from './context';
import { wizard } from './wizard';

/** The chart at one moment of a case. */
export type WizardSnapshot = SnapshotFrom<typeof wizard>;
/** Returns the screen of a snapshot: a case never rests at a junction. */
export const screenShown = (snapshot: WizardSnapshot): ScreenId => snapshot.value as ScreenId;

/** Returns a new case, at its first screen. */
export const begin = (): WizardSnapshot => initialTransition(wizard)[0];

/** Returns the case after one event; an event that is not allowed changes nothing. */
export const step = (snapshot: WizardSnapshot, event: WizardEvent): WizardSnapshot =>
  transition(wizard, snapshot, event)[0];

/**
 * Returns a kept case, resumed at its screen. Its marks are not replayed: each was allowed when it was set, and answers
 * may have changed since. If its screen is no longer part of the walk, it resumes at the first unanswered question.
 */
export function resume(kept: Omit<WizardContext, 'madeConcern'>, hidden: boolean): WizardSnapshot {
  const start = wizard.resolveState({ value: 'immediate-danger', context: { ...emptyCase, ...kept } });
  const shown = step(start, { type: `open.${kept.place}` });
  return hidden ? step(shown, { type: 'hide' }) : shown;
}

function goTo(snapshot: WizardSnapshot, question: QuestionId): WizardSnapshot {
  const screen = screenOf(question);
  const opened = step(snapshot, { type: `open.${screen}` });
  if (screenShown(opened) === screen) return opened;
  return step(step(snapshot, { type: 'refer-now' }), { type: `change.${question}` });
}

/** Gives or changes an answer as a person would: on its screen, or through the task list if that was not reached. */
export function give(snapshot: WizardSnapshot, question: QuestionId, answer: Answer): WizardSnapshot {
  const event = { type: `answer.${question}`, answer } as WizardEvent;
  return step(step(goTo(snapshot, question), event), { type: 'continue' });
}
