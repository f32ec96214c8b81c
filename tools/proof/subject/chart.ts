import { type GivenAnswers, givenIn as dataIn } from '../../../src/case/answers';
import type { Act } from '../../../src/case/marks';
import { type Detour, emptyCase, markEvent, type WizardContext, type WizardEvent } from '../../../src/machine/context';
import { begin, give, screenShown, step, type WizardSnapshot } from '../../../src/machine/journey';
import { wizard } from '../../../src/machine/wizard';
import type { Case } from '../search/case';
import { once } from '../search/once';
import { asGiven, type Question } from '../terms/questions';
import { type Screen, screens } from '../terms/screens';
import type { FollowUp, MarkAction, Task } from '../terms/tasks';
import { factsOf } from './facts';
import { note } from './uses';

// Each XState transition starts the chart again and discards it: a fifth of a search's time. Here it starts once.
const beginning = begin();
wizard.getInitialSnapshot = () => beginning;

/** A snapshot of the statechart under test, on a screen of a case. */
export type Chart = WizardSnapshot;
export type { Detour };

/** What a person does, as events of the chart. */
export const goOn: WizardEvent = { type: 'continue' };
export const referNow: WizardEvent = { type: 'refer-now' };
export const hide: WizardEvent = { type: 'hide' };
export const carryOn: WizardEvent = { type: 'carry-on' };
export const lost: WizardEvent = { type: 'lost' };
export const clear: WizardEvent = { type: 'clear' };
/** Converts a mark action to an act of the app: what is done, and on whose word. */
export function actOf(action: MarkAction): Act {
  const [does, by] = action.split(':');
  return { do: does, ...(by && { by }) } as Act;
}
/** Marks a task, or corrects its mark. */
export const mark = (action: MarkAction, task: Task): WizardEvent => markEvent(task, actOf(action));
/** Marks a follow-up as done, or corrects its mark. */
export const followUp = (action: 'done' | 'corrected', id: FollowUp): WizardEvent => markEvent(id, { do: action });
/** Opens a screen by its address; `detour`: a change under way, as the browser kept it. */
export const open = (screen: Screen, detour?: Detour): WizardEvent => ({
  type: `open.${screen}`,
  ...(detour && { detour }),
});
/** Starts changing the answer to a question. */
export const change = (question: Question): WizardEvent => ({ type: `change.${question}` });
/** Answers a question with these options. */
export const answer = (question: Question, options: readonly string[]): WizardEvent =>
  ({ type: `answer.${question}`, answer: asGiven(question, options) }) as WizardEvent;

export type Event = WizardEvent;
/** What the chart remembers besides the case: the screens reached, and a change under way. */
export type Left = Partial<Pick<WizardContext, 'reached' | 'detour'>>;

/** Returns the chart on a screen of a case, with every screen reached and no change under way unless `left` differs. */
export function reachedAt(screen: Screen, said: Case, left: Left = {}): Chart {
  note();
  const context: WizardContext = { ...emptyCase, reached: screens, ...left, ...factsOf(said), place: screen };
  return wizard.resolveState({ value: screen, context });
}

/** Returns the chart at the beginning of a new case. */
export function start(): Chart {
  note();
  return begin();
}

function next(chart: Chart, event: WizardEvent): Chart {
  note();
  return step(chart, event);
}
/** Returns the chart after some events, in order. An event that is not allowed changes nothing. */
export const after = (chart: Chart, ...events: readonly WizardEvent[]): Chart => events.reduce(next, chart);
/** Whether the chart takes an event now. */
export const allows = (chart: Chart, event: WizardEvent): boolean => chart.can(event);
/** Returns the state that the chart first targets for an event, even if it leads straight on; undefined for none. */
export const headsFor = (chart: Chart, event: WizardEvent): string | undefined =>
  wizard.getTransitionData(chart, event)[0]?.target?.[0]?.key;
/** Returns the screen shown. */
export const screenOf = (chart: Chart): Screen => screenShown(chart);
/** Returns the answers, including those off the path, for comparison by identity. */
export const answersOf = (chart: Chart): WizardContext['answers'] => chart.context.answers;
const dataOf = once(dataIn);
/** Returns the answers as data, for one case only; the same object as long as no answer changes. */
export const givenIn = ({ context: { answers } }: Pick<Chart, 'context'>): GivenAnswers => dataOf(answers);
/** Returns the options chosen for a question, on the path or off it. */
export const answerTo = (chart: Chart, question: Question): readonly string[] => chart.context.answers[question];
/** Returns the current marks, by task. */
export const marksOf = (chart: Chart): WizardContext['marks'] => chart.context.marks;
/** Returns what Social Services and the Police were told in the calls that were marked. */
export const toldOf = (chart: Chart): WizardContext['told'] => chart.context.told;
/** Returns the change under way, if there is one. */
export const detourOf = (chart: Chart): Detour | undefined => chart.context.detour;

/** Returns the chart after walking through these answers. */
export const walked = (answers: Readonly<Partial<Record<Question, string | readonly string[]>>>): Chart =>
  (Object.entries(answers) as [Question, string | readonly string[]][]).reduce(
    (chart, [question, given]) => give(chart, question, given),
    start(),
  );
