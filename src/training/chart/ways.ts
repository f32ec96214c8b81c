import type { QuestionId } from '#protocol/questions';
import { taskIds } from '#protocol/tasks';
import { givenIn } from '../../case/answers';
import { acts } from '../../case/marks';
import { type Guard, type Move, moves, movesFromAnywhere, type StateId } from '../../chart/graph';
import { markEvent, type WizardContext, type WizardEvent } from '../../machine/context';
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
function waysNow(moves: readonly Move[], context: WizardContext, event: WizardEvent): readonly WayNow[] {
  const ways = moves.map((move) => ({
    move,
    event,
    guards: move.guards.map((guard) => ({ guard, holds: guardHolds(guard, context, event) })),
  }));
  const taken = ways.find(({ guards }) => guards.every(({ holds }) => holds));
  return ways.map((way) => ({ ...way, isTaken: way === taken }));
}

/** The events of a type as the case would give them: an answer as it stands, a mark for each task, by each who can have said so. */
function eventsOf(by: string, context: WizardContext): readonly WizardEvent[] {
  if (by.startsWith('mark.')) {
    const ofThis = acts.filter((act) => `mark.${act.do}` === by);
    return taskIds.flatMap((task) => ofThis.map((act) => markEvent(task, act)));
  }
  const [kind, question] = by.split('.');
  const answer = kind === 'answer' ? { answer: givenIn(context.answers)[question as QuestionId] } : {};
  // What is taken at once, and what stands for any event, is asked as by Continue.
  return [{ type: by === '' || by === '*' ? 'continue' : by, ...answer } as WizardEvent];
}

function allNow(some: readonly Move[], context: WizardContext): readonly WayNow[] {
  const types = [...new Set(some.map(({ by }) => by))];
  return types.flatMap((type) => {
    const ofType = some.filter(({ by }) => by === type);
    return eventsOf(type, context).flatMap((event) => waysNow(ofType, context, event));
  });
}

/** Every way on from a state of its own, with each guard as the case has it. */
export const waysFrom = (state: StateId, context: WizardContext): readonly WayNow[] =>
  allNow(
    moves.filter(({ from }) => from === state),
    context,
  );

/** Every way that each screen has: the chart's own. */
export const waysFromAnywhere = (context: WizardContext): readonly WayNow[] => allNow(movesFromAnywhere, context);
