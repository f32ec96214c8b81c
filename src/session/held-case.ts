import { type ActorRefFrom, createActor } from 'xstate';
import { begin, resume, screenShown } from '../machine/journey';
import { wizard } from '../machine/wizard';
import type { CaseView } from './session';
import type { KeptCase } from './kept-case';
import { watched, type Watched } from './watched';

/** A case as it is held: the running statechart, and beside it the ticks and what the person is told. */
export interface HeldCase extends Omit<Watched<CaseView>, 'set'> {
  readonly actor: ActorRefFrom<typeof wizard>;
  /** Changes what stands beside the chart, or shows what the chart has changed; the listeners are told. */
  readonly set: (changes: Partial<Pick<CaseView, 'drafts' | 'said' | 'notice'>>) => void;
}

/** Holds the case that was kept, taken up again, or a new one. */
export function holdCase(kept: KeptCase | undefined): HeldCase {
  const actor = createActor(wizard, { snapshot: kept ? resume(kept.context, kept.hidden) : begin() }).start();
  const chart = () => {
    const { context } = actor.getSnapshot();
    return { screen: screenShown(actor.getSnapshot()), context, log: context.log };
  };
  const held = watched<CaseView>({ ...chart(), drafts: kept?.drafts ?? {}, said: kept?.said ?? {}, notice: undefined });
  return {
    ...held,
    actor,
    set: (changes) => {
      const view = held.view();
      // On the neutral page nothing is told: it waits until the person carries on. That nothing is kept stands until it is closed.
      const notice = view.screen === 'notes' || view.notice === 'keeps-nothing' ? view.notice : undefined;
      held.set({ ...view, notice, ...changes, ...chart() });
    },
  };
}
