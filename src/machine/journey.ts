import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import type { Answer } from '../case/answers';
import { screenOf } from '../case/path';
import type { QuestionId } from '#protocol/questions';
import type { ScreenId } from '#protocol/screens';
import { emptyCase, type WizardContext, type WizardEvent } from './context';
import { wizard } from './wizard';

/** The chart at one moment of a case. */
export type WizardSnapshot = SnapshotFrom<typeof wizard>;
/** The states a person can rest in: the chart's states without its junctions. */
export const screenShown = (snapshot: WizardSnapshot): ScreenId => snapshot.value as ScreenId;

/** A new case, at its first screen. */
export const begin = (): WizardSnapshot => initialTransition(wizard)[0];

/** The case after one event; an event that is not allowed changes nothing. */
export const step = (snapshot: WizardSnapshot, event: WizardEvent): WizardSnapshot =>
  transition(wizard, snapshot, event)[0];

/**
 * A case taken up again where it stood. Its marks are not replayed: each was allowed when it was set, and answers may have
 * changed since. A place that is no longer part of the walk leads to the first unanswered question.
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

/** Gives or changes one answer as a person would: on the question's screen, got to by its address or, where not reached, by way of the task list. */
export function give(snapshot: WizardSnapshot, question: QuestionId, answer: Answer): WizardSnapshot {
  const event = { type: `answer.${question}`, answer } as WizardEvent;
  return step(step(goTo(snapshot, question), event), { type: 'continue' });
}
