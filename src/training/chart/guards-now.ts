import type { Guard, Move } from '../../chart/graph';
import type { WizardContext, WizardEvent } from '../../machine/context';
import { wizard } from '../../machine/wizard';

/** A guard, and whether it holds in the case as it stands. */
export interface GuardNow {
  readonly guard: Guard;
  readonly holds: boolean;
}
/** A way on with its guards. `isTaken`: of the ways that one event has from a state, it is the first of which all guards hold. */
export interface WayNow {
  readonly move: Move;
  readonly event: WizardEvent;
  readonly guards: readonly GuardNow[];
  readonly isTaken: boolean;
}
type Implementation = (args: { context: WizardContext; event: WizardEvent }, about: unknown) => boolean;

/** Whether a guard holds, as the running chart itself decides it. Throws where the chart has no guard of that name. */
export function guardHolds({ name, about }: Guard, context: WizardContext, event: WizardEvent): boolean {
  const decide = wizard.implementations.guards[name] as Implementation | undefined;
  if (typeof decide !== 'function') throw new Error(`The chart has no guard ${name}.`);
  return decide({ context, event }, about);
}

/** The ways that one event has from one state, in the order in which the chart tries them. */
export function waysNow(moves: readonly Move[], context: WizardContext, event: WizardEvent): readonly WayNow[] {
  const ways = moves.map((move) => ({
    move,
    event,
    guards: move.guards.map((guard) => ({ guard, holds: guardHolds(guard, context, event) })),
  }));
  const taken = ways.find(({ guards }) => guards.every(({ holds }) => holds));
  return ways.map((way) => ({ ...way, isTaken: way === taken }));
}
