import type { Advice } from './advice';
import type { Said } from './case';
import { isConcern, isOnlineConcern } from './meaning';
import type { OptionOf } from './questions';

/** An evidence question on the path and not yet answered reads as not known; one off the path gives nothing. */
function tellsOfEvidence<Q extends 'evidence-location' | 'evidence-handled'>(
  said: Said,
  question: Q,
  ...options: readonly OptionOf<Q>[]
): boolean {
  if (!isOnlineConcern(said)) return false;
  return said.isAnswered(question) ? said.says(question, 'not-known', ...options) : true;
}

/** Whether a line of evidence advice belongs to the case (5.5.6). */
export function isAdvised(said: Said, advice: Advice): boolean {
  if (!isConcern(said)) return false;
  const location = (...options: OptionOf<'evidence-location'>[]) =>
    tellsOfEvidence(said, 'evidence-location', ...options);
  const handled = (...options: OptionOf<'evidence-handled'>[]) => tellsOfEvidence(said, 'evidence-handled', ...options);
  switch (advice) {
    case 'secure-paper':
      return location('with-me-on-paper');
    case 'secure-electronic':
      return location('with-me-electronic');
    case 'co-operation-may-be-needed':
      return location('mobile-phone', 'computer', 'games-console', 'tablet', 'other-device', 'online', 'told-only');
    case 'deleted-can-be-recovered':
      return handled('deleted');
    case 'tell-police-what-was-done':
      return handled('viewed', 'copied', 'forwarded', 'deleted', 'changed');
    default:
      return true;
  }
}
