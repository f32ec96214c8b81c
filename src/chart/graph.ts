import { toDirectedGraph } from 'xstate/graph';
import { type Junction, junctions, wizard } from '../machine/wizard';
import type { ScreenId } from '#protocol/screens';

/** A state of the chart. */
export type StateId = ScreenId | Junction;

/** A named guard of the chart, and what it is asked about: a screen, a question, a task, or nothing. */
export interface Guard {
  readonly name: string;
  readonly about: unknown;
}
/** One way on. `by`: the type of its event, empty where it is taken at once; all of `guards` must hold. Without `to` it stays. */
export interface Move {
  readonly from: StateId | undefined;
  readonly to: StateId | undefined;
  readonly by: string;
  readonly guards: readonly Guard[];
}

type Graph = ReturnType<typeof toDirectedGraph>;
type Transition = Graph['edges'][number]['transition'];

function guardsOf(guard: unknown): readonly Guard[] {
  if (guard === undefined) return [];
  if (typeof guard === 'string') return [{ name: guard, about: undefined }];
  // The guard that joins others with `and` is a function that carries them.
  if (typeof guard === 'function') return (guard as unknown as { guards: readonly unknown[] }).guards.flatMap(guardsOf);
  const { type, params } = guard as { type: string; params: unknown };
  return [{ name: type, about: params }];
}

const graph = toDirectedGraph(wizard);
const idOf = (key: string) => key as StateId;
const movesBy = (from: StateId | undefined, { eventType, guard, target }: Transition): readonly Move[] =>
  (target ?? [undefined]).map((to) => ({
    from,
    to: to && idOf(to.key),
    by: String(eventType),
    guards: guardsOf(guard),
  }));

function movesOf({ stateNode, edges }: Graph): readonly Move[] {
  const transitions = [...(stateNode.always ?? []), ...edges.map(({ transition }) => transition)];
  return transitions.flatMap((transition) => movesBy(idOf(stateNode.key), transition));
}

/** Every state of the running chart, in its order. */
export const states: readonly StateId[] = graph.children.map(({ stateNode }) => idOf(stateNode.key));
/** Every way on from a state of its own, in the order in which the chart tries them. */
export const moves: readonly Move[] = graph.children.flatMap(movesOf);
/** What can be done on every screen: the chart's own events. Details of a mark lead nowhere and depend on nothing: they are none. */
export const movesFromAnywhere: readonly Move[] = graph.edges
  .flatMap(({ transition }) => movesBy(undefined, transition))
  .filter(({ by }) => by !== 'detail');

/** Whether nobody rests in this state. */
export const isJunction = (state: StateId): state is Junction => junctions.some((known) => known === state);
/** The states in which one rests, in the chart's order. */
export const screens: readonly ScreenId[] = states.filter((state): state is ScreenId => !isJunction(state));
