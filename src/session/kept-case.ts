import { givenIn } from '../case/answers';
import { toldOfAnswers } from '../case/marks';
import type { WizardContext } from '../machine/context';
import { edition } from '#protocol/edition';
import type { Extras, CaseView, Lost } from './session';

/** The format of a kept case, raised when a field changes its meaning. A case in another format is not resumed. */
export const version = 4;

/** The kind of a kept case: live, or made up for a scenario. One is never resumed as the other. */
export type Kind = 'live' | `training/${string}`;

/** A case as kept in this tab: only ids, marks and times. */
export interface KeptCase extends Extras {
  readonly context: Omit<WizardContext, 'madeConcern'>;
  readonly hidden: boolean;
}

/** The readable part of a kept case, and what was lost; `lost` is undefined if nothing was. */
export interface TakenUp {
  readonly kept: KeptCase;
  readonly lost: Lost | undefined;
}

/** Returns the text in which a case is kept. */
export function keptText({ screen, context, drafts, said, changed, begun }: CaseView, kind: Kind): string {
  const { answers, log, told, place, reached, detour } = context;
  return JSON.stringify({
    version,
    edition,
    kind,
    answers: givenIn(answers),
    drafts,
    said,
    changed,
    begun,
    log,
    told: toldOfAnswers(told),
    place,
    reached,
    detour,
    hidden: screen === 'notes',
  });
}
