import { type Answers, answersOf, type GivenAnswers, givenIn, isAnswered, isQuestion } from '../../../case/answers';
import { asAnswer } from '../../../case/drafts';
import type { QuestionId } from '#protocol/questions';
import type { CaseStore } from '../../../session/case-store';
import type { CaseView } from '../../../session/session';
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

/** The first answers, with those given now to questions not answered before; the same object where there are none. */
function withFirst(first: Answers, given: GivenAnswers): Answers {
  const come = Object.entries(given).filter(([question]) => isQuestion(question) && !isAnswered(first, question));
  return come.length === 0 ? first : answersOf({ ...Object.fromEntries(come), ...givenIn(first) });
}

/** The ticks that were taken as answers in one step: Refer now may have put another answer in the place of one in that same step. */
const takenOf = (before: CaseView, { context: { answers }, drafts }: CaseView): GivenAnswers =>
  Object.fromEntries(
    Object.entries(before.drafts)
      .filter(([question]) => isQuestion(question) && !(question in drafts) && isAnswered(answers, question))
      .map(([question, ticks]) => [question, asAnswer(question as QuestionId, ticks)]),
  );

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
  let before = store.view();
  store.subscribe(() => {
    const [{ first, panel }, view] = [held.view(), store.view()];
    const come = withFirst(first, { ...givenIn(view.context.answers), ...takenOf(before, view) });
    before = view;
    if (come !== first) held.set({ first: come });
    // Feedback belongs to its screen: behind the neutral page it waits, on any other it is over.
    if (panel !== undefined && view.screen !== panel && view.screen !== 'notes') held.set({ panel: undefined });
  });
  return held;
}
