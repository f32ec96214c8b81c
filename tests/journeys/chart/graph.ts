import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { begin, screenShown, type WizardSnapshot } from '../../../src/machine/journey';
import { likeness } from './likeness';
import { offered } from './offered';
import { eventsOf, type Step } from './steps';
import { stateName, take } from './taken';

/** A case at one moment, and the names of what the last step came to. */
export interface Moment {
  readonly status: 'active';
  readonly output: undefined;
  readonly error: undefined;
  readonly snapshot: WizardSnapshot;
  readonly names: readonly string[];
}
const moment = (snapshot: WizardSnapshot, names: readonly string[]): Moment => ({
  status: 'active',
  output: undefined,
  error: undefined,
  snapshot,
  names,
});

/** A new case. */
export const start = (): Moment => moment(begin(), [stateName(screenShown(begin()))]);

/** The moment after a step. */
export const after = ({ snapshot }: Moment, step: Step): Moment =>
  eventsOf(snapshot, step).reduce(
    (now, event) => {
      const taken = take(now.snapshot, event);
      return moment(taken.snapshot, [...now.names, ...taken.names]);
    },
    moment(snapshot, []),
  );

/** One step of a case: the moment before, what a person does, and the moment after. */
export interface Passage {
  readonly state: Moment;
  readonly event: Step;
  readonly nextState: Moment;
}

/** The chart as a person goes through it: every step that is offered in every case unlike the others, from the first screen on. */
export const explore = (): readonly Passage[] =>
  adjacencyMapToArray(
    getAdjacencyMap<Moment, Step, undefined>(
      { transition: after, getInitialSnapshot: start, getPersistedSnapshot: (now) => now },
      {
        events: ({ snapshot }) => offered(snapshot),
        serializeState: ({ snapshot }) => likeness(snapshot),
        input: undefined,
        limit: 100_000,
      },
    ),
  );
