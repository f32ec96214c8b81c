import { type ScreenId, screenIds } from '#protocol/screens';
import { type TaskId, taskIds } from '#protocol/tasks';
import type { QuestionId } from '#protocol/questions';
import {
  type Answers,
  answersOf,
  asAnswer,
  type GivenAnswers,
  givenIn,
  isAnswered,
  isQuestion,
  noAnswers,
} from '../../case/answers';
import { answersSchema } from '../../case/file';
import { eachOf, flag, isFields, objectOf, oneOf, optional, whole } from '../../validation/schema';
import { taken } from '../../validation/take';
import type { CaseStore } from '../../session/case-store';
import type { CaseView } from '../../session/session';
import { watched, type Watched } from '../../session/watched';
import { traceStorage } from '../parts/trace-storage';

/** When the learner wants feedback. */
export const modes = ['each', 'end'] as const;
export type Mode = (typeof modes)[number];

/** What a learner may choose to do about evidence before the advice is read; one of them is right (5.5.6). */
export const acts = ['looked', 'left', 'told-family', 'copied'] as const;
export type Act = (typeof acts)[number];

/** How far the learner is with a choice that comes before what it is held against: still to make, shown the other, gone on, or passed by. */
const guesses = ['open', 'shown', 'done', 'skipped'] as const;
type Guess = (typeof guesses)[number];

/** The places that the learner gave to the calls, from 1. */
export type Places = { readonly [T in TaskId]?: number };

/** What is kept of a practice beside its case, in this tab only: ids and numbers, no name and no score. */
export interface Trace {
  /** Undefined until the learner begins. */
  readonly mode: Mode | undefined;
  /** Where the learner came in, if further on than the first screen: what comes before is the model's. */
  readonly openedAt: ScreenId | undefined;
  /** The first answer given to each question. */
  readonly first: Answers;
  /** The screen in whose place feedback is shown. */
  readonly panel: ScreenId | undefined;
  /** What the learner chose to do about evidence, and how far that is. */
  readonly act: Act | undefined;
  readonly acted: Guess;
  /** What the learner chose first about evidence, before anything was shown of what could follow. */
  readonly firstAct: Act | undefined;
  /** The order of the calls that the learner gave, and how far that is. */
  readonly places: Places;
  readonly guess: Guess;
  /** The order that the learner gave first, before the plan was shown. */
  readonly firstPlaces: Places | undefined;
  /** The chart is open below the screen. */
  readonly hasChart: boolean;
}

/** A practice not yet begun. */
export const newTrace: Trace = {
  mode: undefined,
  openedAt: undefined,
  first: noAnswers,
  panel: undefined,
  act: undefined,
  acted: 'open',
  firstAct: undefined,
  places: {},
  guess: 'open',
  firstPlaces: undefined,
  hasChart: false,
};

/** The calls in the order of their places. */
export const orderOf = (places: Places): readonly TaskId[] =>
  (Object.keys(places) as TaskId[]).sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));

const places = eachOf(taskIds, whole(1, taskIds.length));
const trace = objectOf({
  mode: optional(oneOf(modes)),
  openedAt: optional(oneOf(screenIds)),
  first: optional(answersSchema),
  panel: optional(oneOf(screenIds)),
  act: optional(oneOf(acts)),
  acted: optional(oneOf(guesses)),
  firstAct: optional(oneOf(acts)),
  places: optional(places),
  guess: optional(oneOf(guesses)),
  firstPlaces: optional(places),
  hasChart: optional(flag),
});

/** The text in which a trace is kept. */
export const keepTrace = (trace: Trace, scenario: string): string =>
  JSON.stringify({ ...trace, first: givenIn(trace.first), scenario });

/**
 * Reads a kept trace of a scenario. What is not known is left out; text that is no trace, or that of another scenario, gives a new
 * one. It never throws.
 */
export function readTrace(text: string | undefined, scenario: string): Trace {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (!isFields(value) || value['scenario'] !== scenario) return newTrace;
    const { first = {}, ...others } = taken(trace, value) ?? {};
    return { ...newTrace, ...others, first: answersOf(first) };
  } catch {
    return newTrace;
  }
}

/** The trace of a practice, and its changes; every change is told to the listeners. */
export interface TraceStore extends Omit<Watched<Trace>, 'set'> {
  readonly set: (changes: Partial<Trace>) => void;
  /** Begins anew: nothing of the practice is left in the tab. */
  readonly clear: () => void;
}

/** The first answers, with those given now to questions not answered before; the same object where there are none. */
function withFirst(first: Answers, given: GivenAnswers): Answers {
  const come = Object.entries(given).filter(([question]) => isQuestion(question) && !isAnswered(first, question));
  return come.length === 0 ? first : answersOf({ ...Object.fromEntries(come), ...givenIn(first) });
}

/** The ticks that were taken as answers in one step: Refer now may have put another answer in the place of one in that same step. */
const takenOf = (before: CaseView, { context: { answers }, drafts }: CaseView): GivenAnswers =>
  Object.fromEntries(
    Object.entries(before.drafts)
      .filter(([question]) => isQuestion(question) && !(question in drafts) && isAnswered(answers, question))
      .map(([question, ticks]) => [question, asAnswer(question as QuestionId, ticks)]),
  );

/** A trace, kept as it stands after each change. */
function holdTrace(scenario: string, from: Trace): TraceStore {
  const held = watched(from);
  return {
    ...held,
    set: (changes) => {
      const trace = { ...held.view(), ...changes };
      traceStorage.keep(keepTrace(trace, scenario));
      held.set(trace);
    },
    clear: () => {
      traceStorage.forget();
      held.set(newTrace);
    },
  };
}

/** The trace of a scenario’s practice, which follows the case. `from`: what was kept, or a new one. */
export function openTrace(store: CaseStore, scenario: string, from: Trace): TraceStore {
  const held = holdTrace(scenario, from);
  // Who came in further on is remembered even if the page is loaded again before anything was done.
  if (from.openedAt) traceStorage.keep(keepTrace(from, scenario));
  let before = store.view();
  store.subscribe(() => {
    const [{ first, panel }, view] = [held.view(), store.view()];
    const come = withFirst(first, { ...givenIn(view.context.answers), ...takenOf(before, view) });
    before = view;
    if (come !== first) held.set({ first: come });
    // Feedback belongs to its screen: behind the neutral page it waits, on any other it is over.
    if (panel !== undefined && view.screen !== panel && view.screen !== 'notes') held.set({ panel: undefined });
  });
  return held;
}
