import { getMicrosteps } from 'xstate';
import { refusal } from '../../../src/case/marking';
import { acts } from '../../../src/case/marks';
import type { WizardEvent } from '../../../src/machine/context';
import { screenShown, type WizardSnapshot } from '../../../src/machine/journey';
import { wizard } from '../../../src/machine/wizard';
import { taskScreens } from '#protocol/screens';
import { taskIds } from '#protocol/tasks';
import { nameOf } from '../../support/acts';
import { branchName, passing, rootBranches } from './edges';

/** What an event did: the case after it, and the names of what it came to. */
export interface Taken {
  readonly snapshot: WizardSnapshot;
  readonly names: readonly string[];
}

export const stateName = (state: string): string => `state ${state}`;
export const heldName = (state: string): string => `${state}: continue held back`;
export const notOfferedName = (state: string, action: string): string => `${state}: no mark.${action}`;
const restName = (state: string, event: string, rest: string): string =>
  `${state}: ${event} by way of others to ${rest}`;

/** The way from one state to the next without an event. */
function passName(from: string, to: string): string {
  const branches = passing(wizard.root.states[from]);
  return branchName(
    from,
    'passed',
    branches,
    branches.findIndex(({ target }) => target?.[0]?.key === to),
  );
}

/** The branch that an event takes. A screen that is opened is counted once for the chart, wherever that is done. */
function firstName(snapshot: WizardSnapshot, event: WizardEvent): string | undefined {
  const [branch] = wizard.getTransitionData(snapshot, event);
  if (!branch) return undefined;
  const isRoot = branch.source === wizard.root;
  const branches = branch.source.transitions.get(branch.eventType) ?? [];
  const where = isRoot && event.type.startsWith('open.') ? 'anywhere' : screenShown(snapshot);
  return branchName(where, branch.eventType, branches, branches.indexOf(branch));
}

/** The marks that a task's page does not offer. */
function notOffered(snapshot: WizardSnapshot): readonly string[] {
  const screen = screenShown(snapshot);
  const task = taskIds.find((_, at) => taskScreens[at] === screen);
  if (!task) return [];
  return acts.filter((act) => refusal(snapshot.context, task, act)).map((act) => notOfferedName(screen, nameOf(act)));
}

/** Sends one event to a case; one that is not allowed changes nothing. */
export function take(snapshot: WizardSnapshot, event: WizardEvent): Taken {
  const from = screenShown(snapshot);
  const first = firstName(snapshot, event);
  if (first === undefined) return { snapshot, names: event.type === 'continue' ? [heldName(from)] : [] };
  const after = getMicrosteps(wizard, snapshot, event).map(([one]) => one);
  const states = after.map((one) => one.value as string);
  const passes = states.slice(1).map((state, at) => passName(states[at] ?? '', state));
  const rest =
    states.length > 1 && !rootBranches.has(event.type) ? [restName(from, event.type, states.at(-1) ?? '')] : [];
  const end = after.at(-1) ?? snapshot;
  return { snapshot: end, names: [first, ...passes, ...rest, ...states.map(stateName), ...notOffered(end)] };
}
