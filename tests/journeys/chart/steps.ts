import { screenBefore } from '../../../src/case/path';
import type { WizardEvent } from '../../../src/machine/context';
import type { WizardSnapshot } from '../../../src/machine/journey';
import type { ScreenId } from '#protocol/screens';
import type { Given } from './choices';

/** What has a button of its own on the screen. */
export type Pressed = Exclude<WizardEvent, { readonly type: `answer.${string}` | `open.${string}` | 'lost' }>;

/** One thing that a person does. */
export type Step =
  /** Ticks, and the button that takes them. */
  | { readonly type: 'answer'; readonly answers: Given; readonly by: 'continue' | 'show-numbers' }
  | { readonly type: 'press'; readonly button: Pressed }
  /** Comes to a screen by an entry of the browser's history, or, beside the walk, by its address. */
  | { readonly type: 'entry'; readonly screen: ScreenId }
  /** Types an address that does not exist. */
  | { readonly type: 'nowhere' }
  /** Opens the app at an address once more, in the same tab. */
  | { readonly type: 'anew'; readonly screen: ScreenId }
  /** Opens the app once more where it is, so that the browser has nothing before it, and presses Back. */
  | { readonly type: 'back' };

const answerEvents = (answers: Given): readonly WizardEvent[] =>
  Object.entries(answers).map(([question, answer]) => ({ type: `answer.${question}`, answer }) as WizardEvent);

/** What a step tells the chart, in order. */
export function eventsOf({ context, ...snapshot }: WizardSnapshot, step: Step): readonly WizardEvent[] {
  if (step.type === 'press') return [step.button];
  if (step.type === 'answer')
    return [...answerEvents(step.answers), ...(step.by === 'continue' ? [{ type: step.by } as const] : [])];
  if (step.type === 'anew' || step.type === 'entry') return [{ type: `open.${step.screen}` }];
  if (step.type === 'nowhere') return [{ type: 'lost' }];
  const before = screenBefore(context.answers, snapshot.value as ScreenId);
  return before ? [{ type: `open.${before}` }] : [];
}

/** A step in a few words, for the report. */
export function inWords(step: Step): string {
  if (step.type === 'answer') return `answer ${JSON.stringify(step.answers)}, ${step.by}`;
  if (step.type === 'press') return `press ${step.button.type}`;
  return 'screen' in step ? `${step.type} ${step.screen}` : step.type;
}
