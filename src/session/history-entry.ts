import {
  anyText,
  flag,
  type Infer,
  isFields,
  listOf,
  objectOf,
  oneOf,
  optional,
  optionalOrRight,
  thatIs,
  parsed,
  validPart,
} from '../validation/schema';
import { screenIds, walkScreens } from '#protocol/screens';
import type { CaseStorage } from './storage';

/**
 * The state of an entry in the browser's history: its number, so that Back knows whether one comes before, and its
 * case, since Clear begins another. It holds nothing of the case itself: the history survives Clear.
 */
const historyEntry = objectOf({
  number: thatIs<number>((value) => typeof value === 'number'),
  ofCase: anyText,
  /** The id of the store in which the case is kept, drawn by lot. */
  kept: optional(anyText),
});
export type HistoryEntry = Infer<typeof historyEntry>;

/** Returns the current entry; undefined for an address that was typed or followed. */
export const currentEntry = (): HistoryEntry | undefined => validPart(historyEntry, history.state);

/** Returns an id for a new case, different from any other in this tab. */
export const newCase = (): string => String(Math.random());

/** The schema of a detour. */
export const detour = objectOf({
  returnTo: oneOf(['referrals', 'record']),
  pending: listOf(oneOf(walkScreens), { most: screenIds.length, mayRepeat: true }),
  withUnanswered: flag,
});

/** What an entry showed: its screen, which its address does not tell, and any detour under way. */
const step = objectOf({ screen: oneOf(screenIds), change: optionalOrRight(detour) });
export type Step = Infer<typeof step>;
type StepsByNumber = Readonly<Record<string, Step>>;

function read(storage: CaseStorage): StepsByNumber {
  const value = parsed(storage.keptSteps() ?? '');
  const steps = isFields(value) ? Object.entries(value).map(([at, one]) => [at, validPart(step, one)]) : [];
  return Object.fromEntries(steps.filter(([, one]) => one)) as StepsByNumber;
}

/** The steps of a case, by entry number. They are kept with the case, not in the history, so that Clear wipes them. */
export class Steps {
  #here: StepsByNumber = {};
  readonly #storage: CaseStorage;

  constructor(storage: CaseStorage) {
    this.#storage = storage;
  }

  /** What was kept before this page was loaded, and what it has shown since, even if the browser keeps nothing. */
  #all = (): StepsByNumber => ({ ...read(this.#storage), ...this.#here });

  at = (number: number): Step | undefined => this.#all()[number];

  /** Notes what an entry shows. `isKept`: whether to keep it in the tab too. */
  note(number: number, shown: Step, isKept: boolean): void {
    this.#here = { ...this.#all(), [number]: shown };
    if (isKept) this.#storage.keepSteps(JSON.stringify(this.#here));
  }

  /** Forgets the steps when a new case begins. */
  forget(): void {
    this.#here = {};
  }
}
