import type { Log } from '../case/log';
import type { CaseFacts } from '../case/marks';
import type { ScreenId, WalkScreen } from '#protocol/screens';

/**
 * A change on its way back: where the first change began, the screens still to be shown before, and whether every unanswered
 * question is shown before too.
 */
export interface Detour {
  readonly returnTo: 'referrals' | 'record';
  readonly pending: readonly WalkScreen[];
  readonly withUnanswered: boolean;
}

/** All that the chart remembers of a case: ids only. */
export interface WizardContext extends CaseFacts {
  /** The screen shown, or hidden behind `notes`. */
  readonly place: ScreenId;
  readonly reached: readonly ScreenId[];
  readonly detour: Detour | undefined;
  /** Every mark as it was set. What stands of it, `marks`, is brought along with each entry. */
  readonly log: Log;
  /** Refer now has just made this a concern: the hub says so. */
  readonly madeConcern: boolean;
}

/** A case before its first answer. */
export const emptyCase: WizardContext = {
  answers: {},
  marks: {},
  log: [],
  place: 'immediate-danger',
  reached: [],
  detour: undefined,
  madeConcern: false,
};
