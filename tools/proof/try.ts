import type { Check } from './promises/check';
import type { Case } from './search/case';
import { Unseen } from './search/unseen';

/** What a check made of a case: whether it holds, and the error, where the app stopped with one. */
export interface Tried {
  readonly holds: boolean;
  readonly error?: string;
}

/** Tries a check on a case. Where the app throws, the check does not hold. Throws `Unseen` where the search cannot follow a rule. */
export function tryOn(check: Pick<Check, 'holds'>, said: Case): Tried {
  try {
    return { holds: check.holds(said) };
  } catch (error) {
    if (error instanceof Unseen) throw error;
    return { holds: false, error: error instanceof Error ? error.message : String(error) };
  }
}
