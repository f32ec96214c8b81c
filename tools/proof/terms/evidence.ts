import type { Said } from './case';
import { isConcern, isOnlineConcern } from './meaning';
import { ids } from './ids';
import type { OptionOf } from './questions';

/** What not to do with evidence (5.5.6 and good practice). */
export const doNots = [
  ...ids('leave-devices-alone no-search-for-evidence no-seizing no-copying-images no-warning no-questioning'),
  ...ids('no-contact'),
];
/** What to do with evidence. */
export const dos = [
  ...ids('secure-paper secure-electronic note-what-was-said tell-police-where deleted-can-be-recovered'),
  ...ids('tell-police-what-was-done co-operation-may-be-needed police-lead'),
];
export type Advice = (typeof doNots)[number] | (typeof dos)[number];

/** The places of evidence that a call lists in one sentence. */
export const places = ids('mobile-phone computer games-console tablet other-device online');

/** An evidence question on the path and not yet answered counts as not known; one off the path counts for nothing. */
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
    case 'leave-devices-alone':
    case 'no-seizing':
      return isOnlineConcern(said);
    case 'secure-paper':
      return location('with-me-on-paper');
    case 'secure-electronic':
      return location('with-me-electronic');
    case 'co-operation-may-be-needed':
      return location(...places, 'told-only');
    case 'deleted-can-be-recovered':
      return handled('deleted');
    case 'tell-police-what-was-done':
      return handled('viewed', 'copied', 'forwarded', 'deleted', 'changed');
    default:
      return true;
  }
}
