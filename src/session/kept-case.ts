import { type Drafts, givenIn } from '../case/answers';
import type { WizardContext } from '../machine/context';
import { edition } from '#protocol/edition';
import type { Said } from './said';
import type { CaseView, Lost } from './session';

/** The form in which a case is kept: one more with each change of its fields. A case kept in another form is not taken up. */
export const version = 4;

/** What a kept case is: a live one, or a made-up one of a scenario. Neither is ever taken up as another. */
export type Kind = 'live' | `training/${string}`;

/** A case as kept in this tab: ids, marks and times only. */
export interface KeptCase {
  readonly context: Omit<WizardContext, 'madeConcern'>;
  readonly drafts: Drafts;
  readonly said: Said;
  readonly hidden: boolean;
}

/** A kept case as far as this version knows what it says, and what it does not. `lost` is undefined where that is nothing. */
export interface TakenUp {
  readonly kept: KeptCase;
  readonly lost: Lost | undefined;
}

/** The text in which a case is kept. */
export function keep({ screen, context, drafts: ticks, said: spoken }: CaseView, kind: Kind): string {
  const { answers: given, log, place, reached, detour } = context;
  const hidden = screen === 'notes';
  return JSON.stringify({
    version,
    edition,
    kind,
    answers: givenIn(given),
    drafts: ticks,
    said: spoken,
    log,
    place,
    reached,
    detour,
    hidden,
  });
}
