import {
  anyText,
  flag,
  type Infer,
  isFields,
  listOf,
  objectOf,
  oneOf,
  optionalOrRight,
  thatIs,
} from '../validation/schema';
import { parsed, taken } from '../validation/take';
import { screenIds, walkScreens } from '#protocol/screens';
import type { CaseStorage } from './storage';

/**
 * What an entry of the browser's history carries: its number, so that Back knows whether there is one before, and the case that
 * it belongs to, since Clear begins another. Nothing of the case itself: the browser keeps its history after Clear.
 */
const historyEntry = objectOf({ number: thatIs<number>((value) => typeof value === 'number'), ofCase: anyText });
export type HistoryEntry = Infer<typeof historyEntry>;

/** The entry that the browser is at; undefined for an address that was typed or followed. */
export const currentEntry = (): HistoryEntry | undefined => taken(historyEntry, history.state);

/** A mark for a new case, unlike that of any other in this tab. */
export const newCase = (): string => String(Math.random());

/** A change on its way back. */
export const detour = objectOf({
  returnTo: oneOf(['referrals', 'record']),
  pending: listOf(oneOf(walkScreens), { most: screenIds.length, mayRepeat: true }),
  withUnanswered: flag,
});

/** What an entry showed: its screen, which its address does not tell, and the change that was under way. */
const step = objectOf({ screen: oneOf(screenIds), change: optionalOrRight(detour) });
export type Step = Infer<typeof step>;
type StepsByNumber = Readonly<Record<string, Step>>;

function read(storage: CaseStorage): StepsByNumber {
  const value = parsed(storage.keptSteps() ?? '');
  const steps = isFields(value) ? Object.entries(value).map(([at, one]) => [at, taken(step, one)]) : [];
  return Object.fromEntries(steps.filter(([, one]) => one)) as StepsByNumber;
}

/** The steps of a case by the number of their entry. They are kept with the case, and not in the history: Clear wipes them. */
export class Steps {
  #here: StepsByNumber = {};
  readonly #storage: CaseStorage;

  constructor(storage: CaseStorage) {
    this.#storage = storage;
  }

  /** What this page has seen, also where the browser keeps nothing in a tab; and what was kept before it was loaded. */
  #all = (): StepsByNumber => ({ ...read(this.#storage), ...this.#here });

  at = (number: number): Step | undefined => this.#all()[number];

  /** Notes what an entry shows. `isKept`: in the tab too. */
  note(number: number, shown: Step, isKept: boolean): void {
    this.#here = { ...this.#all(), [number]: shown };
    if (isKept) this.#storage.keepSteps(JSON.stringify(this.#here));
  }

  /** A new case begins: nothing is left of the steps before. */
  forget(): void {
    this.#here = {};
  }
}
