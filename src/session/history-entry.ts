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
  parsed,
  validPart,
} from '../validation/schema';
import { screenIds, walkScreens } from '#protocol/screens';
import type { CaseStorage } from './storage';

/**
 * The state of an entry in the browser's history: its number, so that Back knows whether one comes before, and the id
 * of its case, since Clear begins another. It holds nothing of the case itself: the history survives Clear.
 */
const historyEntry = objectOf({ number: thatIs<number>((value) => typeof value === 'number'), ofCase: anyText });
export type HistoryEntry = Infer<typeof historyEntry>;

/** Returns the current entry; undefined for an address that was typed or followed. */
export const currentEntry = (): HistoryEntry | undefined => validPart(historyEntry, history.state);

/** Returns a new id, drawn by lot. */
export const randomId = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

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

function read(text: string | undefined): StepsByNumber {
  const value = parsed(text ?? '');
  const steps = isFields(value) ? Object.entries(value).map(([at, one]) => [at, validPart(step, one)]) : [];
  return Object.fromEntries(steps.filter(([, one]) => one)) as StepsByNumber;
}

/** The steps of a case, by entry number. They are kept with the case, not in the history, so that Clear wipes them. */
export class Steps {
  #all: StepsByNumber;
  readonly #storage: CaseStorage;

  constructor(storage: CaseStorage) {
    [this.#storage, this.#all] = [storage, read(storage.keptSteps())];
  }

  at = (number: number): Step | undefined => this.#all[number];

  /** Notes what an entry shows. `isKept`: whether to keep it in the tab too. */
  note(number: number, shown: Step, isKept: boolean): void {
    this.#all = { ...this.#all, [number]: shown };
    if (isKept) this.#storage.keepSteps(JSON.stringify(this.#all));
  }

  /** Forgets the steps when a new case begins. */
  forget(): void {
    this.#all = {};
  }
}
