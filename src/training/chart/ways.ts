import type { QuestionId } from '#protocol/questions';
import { taskIds } from '#protocol/tasks';
import { givenIn } from '../../case/answers';
import { acts } from '../../case/marks';
import { type Guard, type Move, moves, movesFromAnywhere, type StateId } from '../../chart/graph';
import { markEvent, type WizardContext, type WizardEvent } from '../../machine/context';
import { wizard } from '../../machine/wizard';

/** A guard, and whether it holds in the current case. */
export interface GuardNow {
  readonly guard: Guard;
  readonly holds: boolean;
}
/** A transition with its guards. `isTaken`: it is the first from its state, for its event, whose guards all hold. */
export interface WayNow {
  readonly move: Move;
  readonly event: WizardEvent;
  readonly guards: readonly GuardNow[];
  readonly isTaken: boolean;
}
type Implementation = (args: { context: WizardContext; event: WizardEvent }, about: unknown) => boolean;

/** Returns whether a guard holds, as the running machine decides. Throws if the machine has no guard of that name. */
export function guardHolds({ name, about }: Guard, context: WizardContext, event: WizardEvent): boolean {
  const decide = wizard.implementations.guards[name] as Implementation | undefined;
  if (typeof decide !== 'function') throw new Error(`The chart has no guard ${name}.`);
  return decide({ context, event }, about);
}

/** The transitions of one event from one state, in the order in which the machine tries them. */
function waysNow(moves: readonly Move[], context: WizardContext, event: WizardEvent): readonly WayNow[] {
  const ways = moves.map((move) => ({
    move,
    event,
    guards: move.guards.map((guard) => ({ guard, holds: guardHolds(guard, context, event) })),
  }));
  const taken = ways.find(({ guards }) => guards.every(({ holds }) => holds));
  return ways.map((way) => ({ ...way, isTaken: way === taken }));
}

/** The events of a type in this case: an answer as it is now; a mark for each task and each body that can say it. */
function eventsOf(by: string, context: WizardContext): readonly WizardEvent[] {
  if (by.startsWith('mark.')) {
    const ofThis = acts.filter((act) => `mark.${act.do}` === by);
    return taskIds.flatMap((task) => ofThis.map((act) => markEvent(task, act)));
  }
  const [kind, question] = by.split('.');
  const answer = kind === 'answer' ? { answer: givenIn(context.answers)[question as QuestionId] } : {};
  // Eventless and wildcard transitions are tested with Continue.
  return [{ type: by === '' || by === '*' ? 'continue' : by, ...answer } as WizardEvent];
}

function allNow(some: readonly Move[], context: WizardContext): readonly WayNow[] {
  const types = [...new Set(some.map(({ by }) => by))];
  return types.flatMap((type) => {
    const ofType = some.filter(({ by }) => by === type);
    return eventsOf(type, context).flatMap((event) => waysNow(ofType, context, event));
  });
}

/** Returns every transition from a state itself, with each guard's current value. */
export const waysFrom = (state: StateId, context: WizardContext): readonly WayNow[] =>
  allNow(
    moves.filter(({ from }) => from === state),
    context,
  );

/** Returns the transitions that every screen has: those of the machine's root. */
export const waysFromAnywhere = (context: WizardContext): readonly WayNow[] => allNow(movesFromAnywhere, context);
