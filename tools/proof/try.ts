import { type Check, saysOf } from './promises/check';
import type { Case } from './search/case';
import { Unseen } from './search/unseen';

/** What a check made of a case: whether it holds, whether it says anything of it, and the error, where the app stopped with one. */
export interface Tried {
  readonly holds: boolean;
  readonly says: boolean;
  readonly error?: string;
}

/** Tries a check on a case. Where the app throws, the check does not hold. Throws `Unseen` where the search cannot follow a rule. */
export function tryOn(check: Pick<Check, 'holds' | 'when'>, said: Case): Tried {
  try {
    const says = saysOf(check, said);
    return { holds: !says || check.holds(said), says };
  } catch (error) {
    if (error instanceof Unseen) throw error;
    return { holds: false, says: true, error: error instanceof Error ? error.message : String(error) };
  }
}
