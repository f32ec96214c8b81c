import { type GivenAnswers, givenIn as dataIn, isAsked } from '../../../src/case/answers';
import type { Act } from '../../../src/case/marks';
import { emptyCase, markEvent, type WizardContext, type WizardEvent } from '../../../src/machine/context';
import type { Detour } from '../../../src/machine/detour';
import { begin, give, screenShown, step, type WizardSnapshot } from '../../../src/machine/journey';
import { wizard } from '../../../src/machine/wizard';
import type { Case } from '../search/case';
import { asGiven, type Question } from '../terms/questions';
import { type Screen, screens } from '../terms/screens';
import type { FollowUp, MarkAction, Task } from '../terms/tasks';
import { factsOf } from './facts';
import { note } from './uses';

// Each of xstate's transitions begins the chart anew and throws that away, a fifth of a search's time: here it is begun once.
const beginning = begin();
wizard.getInitialSnapshot = () => beginning;

/** The statechart under test, resting on a screen of a case. */
export type Chart = WizardSnapshot;
export type { Detour };

/** What a person does, in the chart's events. */
export const goOn: WizardEvent = { type: 'continue' };
export const referNow: WizardEvent = { type: 'refer-now' };
export const hide: WizardEvent = { type: 'hide' };
export const carryOn: WizardEvent = { type: 'carry-on' };
export const lost: WizardEvent = { type: 'lost' };
export const clear: WizardEvent = { type: 'clear' };
/** An act on a mark, as the app has it: what is done, and by whose word. */
export function actOf(action: MarkAction): Act {
  const [does, by] = action.split(':');
  return { do: does, ...(by && { by }) } as Act;
}
/** Marks a task, or corrects its mark. */
export const mark = (action: MarkAction, task: Task): WizardEvent => markEvent(task, actOf(action));
/** Marks a follow-up as done, or corrects its mark. */
export const followUp = (action: 'done' | 'corrected', id: FollowUp): WizardEvent => markEvent(id, { do: action });
/** Opens a screen by its address; `detour`: with a change under way, as the browser kept it. */
export const open = (screen: Screen, detour?: Detour): WizardEvent => ({
  type: `open.${screen}`,
  ...(detour && { detour }),
});
/** Asks to change the answer to a question. */
export const change = (question: Question): WizardEvent => ({ type: `change.${question}` });
/** Gives an answer: the options chosen. */
export const answer = (question: Question, options: readonly string[]): WizardEvent =>
  ({ type: `answer.${question}`, answer: asGiven(question, options) }) as WizardEvent;

/** Anything that can be done. */
export type Event = WizardEvent;
/** What the chart remembers besides the case: the screens shown before, and a change under way. */
export type Left = Partial<Pick<WizardContext, 'reached' | 'detour'>>;

/** The chart on a screen of a case, every screen shown before and no change under way; save what `left` says otherwise. */
export function reachedAt(screen: Screen, said: Case, left: Left = {}): Chart {
  note('chart');
  const context: WizardContext = { ...emptyCase, reached: screens, ...left, ...factsOf(said), place: screen };
  return wizard.resolveState({ value: screen, context });
}

/** The chart at the beginning of a case: nothing said, nothing shown before. */
export function start(): Chart {
  note('chart');
  return begin();
}
let checked = 0;
/** The screens that were led to, by what was done and on which screen. In no one text: to join it would take longer than the step. */
const ways = new Map<string, Map<Screen, Set<Screen>>>();
function noteWay(from: Screen, by: string, to: Screen): void {
  const known = ways.get(by) ?? new Map<Screen, Set<Screen>>();
  const led = known.get(from) ?? new Set<Screen>();
  if (!led.has(to)) ways.set(by, known.set(from, led.add(to)));
}
/** What was seen of the chart so far: screens, ways from one to another by something that a person does, and how often it was asked. */
export function chartSeen() {
  const led = [...ways.values()].flatMap((known) => [...known.values()].flatMap((to) => [...to]));
  return { states: new Set(led).size, transitions: led.length, checked };
}

function next(chart: Chart, event: WizardEvent): Chart {
  note('chart');
  const led = step(chart, event);
  checked += 1;
  noteWay(screenOf(chart), event.type, screenOf(led));
  return led;
}
/** The chart after what a person does, one thing after another; what is not allowed changes nothing. */
export const after = (chart: Chart, ...events: readonly WizardEvent[]): Chart => events.reduce(next, chart);
/** Whether the chart takes an event now. */
export const allows = (chart: Chart, event: WizardEvent): boolean => chart.can(event);
/** Which state the chart picks for an event, before that one is passed by or passed through; undefined where it takes no such event. */
export const headsFor = (chart: Chart, event: WizardEvent): string | undefined =>
  wizard.getTransitionData(chart, event)[0]?.target?.[0]?.key;
/** The screen shown. */
export const screenOf = (chart: Chart): Screen => screenShown(chart);
/** The answers that stand, those off the path too: to be held against others, the very same or not. */
export const answersOf = (chart: Chart): WizardContext['answers'] => chart.context.answers;
/** The answers that stand as data, of one case only. */
export const givenIn = (chart: Chart): GivenAnswers => dataIn(chart.context.answers);
/** The options that stand as the answer to a question, on the path or off it. */
export const answerTo = (chart: Chart, question: Question): readonly string[] => chart.context.answers[question];
/** The current marks, by task. */
export const marksOf = (chart: Chart): WizardContext['marks'] => chart.context.marks;
/** What Social Services and the Police were told, by the calls that were marked. */
export const toldOf = (chart: Chart): WizardContext['told'] => chart.context.told;
/** Whether a change under way still has to show a screen. */
export const isPending = (chart: Chart, screen: Screen): boolean =>
  chart.context.detour?.pending.some((other) => other === screen) ?? false;
/** The change under way, if there is one. */
export const detourOf = (chart: Chart): Detour | undefined => chart.context.detour;

/** An answer as a case file has it: one option, or a list of them. */
export type Given = string | readonly string[];
/** One thing done after the answers: a task marked, or an answer changed. */
export type Report = ({ readonly to: Task } & Act) | { readonly change: Question; readonly answer: Given };
/** A case as `replay` takes it. */
export interface CaseFile {
  readonly id: string;
  readonly answers: Readonly<Partial<Record<Question, Given>>>;
  readonly reports: readonly Report[];
}

const reported = (chart: Chart, report: Report): Chart => {
  if ('change' in report)
    return isAsked(chart.context.answers, report.change) ? give(chart, report.change, report.answer) : chart;
  const event = markEvent(report.to, report);
  return allows(chart, event) ? after(chart, event) : chart;
};

/** The chart after a case file was walked as `replay` walks it. */
export function walked({ answers, reports }: CaseFile): Chart {
  const answered = (Object.entries(answers) as [Question, Given][]).reduce(
    (chart, [question, given]) => give(chart, question, given),
    start(),
  );
  return reports.reduce(reported, answered);
}
