import { type Answers, noAnswers } from '../../../case/answers';
import type { ScreenId } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';

/** When the learner wants feedback. */
export const modes = ['each', 'end'] as const;
export type Mode = (typeof modes)[number];

/** What a learner may choose to do about evidence before the advice is read; one of them is right (5.5.6). */
export const acts = ['looked', 'left', 'told-family', 'copied'] as const;
export type Act = (typeof acts)[number];

/** How far the learner is with a choice that comes before what it is held against: still to make, shown the other, gone on, or passed by. */
export const guesses = ['open', 'shown', 'done', 'skipped'] as const;
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
