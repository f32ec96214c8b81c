import { getMicrosteps } from 'xstate';
import type { StateId } from '../../chart/graph';
import type { WizardContext } from '../../machine/context';
import { wizard } from '../../machine/wizard';
import type { ScreenId } from '#protocol/screens';
import type { WayNow } from './guards-now';
import { waysFrom } from './ways';

/** A state come to on the way on, and the ways that were tried there. */
export interface Stop {
  readonly state: StateId;
  readonly ways: readonly WayNow[];
}

/**
 * What Continue does now, state by state: first the screen itself, then each state that is come to, the last one being where one
 * rests. Only the screen itself where Continue does not lead on.
 */
export function stopsOfContinue(screen: ScreenId, context: WizardContext): readonly Stop[] {
  const own = waysFrom(screen, context).filter(({ move }) => move.by === 'continue');
  const first: Stop = { state: screen, ways: own };
  if (!own.some(({ isTaken }) => isTaken)) return [first];
  const steps = getMicrosteps(wizard, wizard.resolveState({ value: screen, context }), { type: 'continue' });
  return [
    first,
    ...steps.map(([{ value: state, context: then }]) => ({
      state,
      ways: waysFrom(state, then).filter(({ move }) => move.by === ''),
    })),
  ];
}
