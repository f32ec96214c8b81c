import { type Answers, answersOf, givenIn, isAnswered, isQuestion } from '../../../case/answers';
import type { CaseStore } from '../../../session/case-store';
import { watched, type Watched } from '../../../session/watched';
import { keepTrace } from './read';
import { traceShelf } from '../../parts/trace-shelf';
import { newTrace, type Trace } from './trace';

/** The trace of a practice, and its changes; every change is told to the listeners. */
export interface TraceStore extends Omit<Watched<Trace>, 'set'> {
  readonly set: (changes: Partial<Trace>) => void;
  /** Begins anew: nothing of the practice is left in the tab. */
  readonly clear: () => void;
}

/** The first answers, with those that the case has now to questions not answered before; the same object where there are none. */
function withFirst({ first }: Trace, answers: Answers): Trace['first'] {
  const come = Object.entries(givenIn(answers)).filter(
    ([question]) => isQuestion(question) && !isAnswered(first, question),
  );
  return come.length === 0 ? first : answersOf({ ...Object.fromEntries(come), ...givenIn(first) });
}

/** A trace, kept as it stands after each change. */
function holdTrace(scenario: string, from: Trace): TraceStore {
  const held = watched(from);
  return {
    ...held,
    set: (changes) => {
      const trace = { ...held.view(), ...changes };
      traceShelf.keep(keepTrace(trace, scenario));
      held.set(trace);
    },
    clear: () => {
      traceShelf.forget();
      held.set(newTrace);
    },
  };
}

/** The trace of a scenario’s practice, which follows the case. `from`: what was kept, or a new one. */
export function openTrace(store: CaseStore, scenario: string, from: Trace): TraceStore {
  const held = holdTrace(scenario, from);
  // Who came in further on is remembered even if the page is loaded again before anything was done.
  if (from.openedAt) traceShelf.keep(keepTrace(from, scenario));
  // From the chart itself: Refer now may put another answer in the place of the first one before anyone else is told.
  store.actor.subscribe(({ context }) => {
    const first = withFirst(held.view(), context.answers);
    if (first !== held.view().first) held.set({ first });
  });
  store.subscribe(() => {
    const [{ panel }, { screen }] = [held.view(), store.view()];
    // Feedback belongs to its screen: behind the neutral page it waits, on any other it is over.
    if (panel !== undefined && screen !== panel && screen !== 'notes') held.set({ panel: undefined });
  });
  return held;
}
