import { toDirectedGraph } from 'xstate/graph';
import { type ScreenId, taskOf } from '#protocol/screens';
import { type Junction, junctions, wizard } from '../machine/wizard';
import type { Words } from '../words/words';
import { questionOf, titleKey } from './title-key';

/** A state of the chart. */
export type StateId = ScreenId | Junction;

/** A named guard of the chart, and its subject: a screen, a question, a task, or nothing. */
export interface Guard {
  readonly name: string;
  readonly about: unknown;
}
/** A transition. `by`: its event, empty if taken at once. All of `guards` must hold. Without `to`, it stays. */
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
  // A guard made with `and` is a function that carries the guards it joins.
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

/** Every state of the running chart, in order. */
export const states: readonly StateId[] = graph.children.map(({ stateNode }) => idOf(stateNode.key));
/** Every transition of the individual states, in the order in which the chart tries them. */
export const moves: readonly Move[] = graph.children.flatMap(movesOf);
/** The chart's own transitions, open to every screen. `detail` is left out: it leads nowhere and has no guard. */
export const movesFromAnywhere: readonly Move[] = graph.edges
  .flatMap(({ transition }) => movesBy(undefined, transition))
  .filter(({ by }) => by !== 'detail');

/** Whether a state leads on at once. */
export const isJunction = (state: StateId): state is Junction => junctions.some((known) => known === state);
/** The states at which a case can rest, in the order of the chart. */
export const screens: readonly ScreenId[] = states.filter((state): state is ScreenId => !isJunction(state));

/** Returns the number of a screen, the same everywhere. */
export const numberOf = (screen: ScreenId): number => screens.indexOf(screen) + 1;

/** Returns the number and title of a screen, such as `3. What do you need?`. */
export const titleOf = ({ t }: Words, screen: ScreenId): string => `${numberOf(screen)}. ${t(titleKey(screen))}`;

/** Returns the number and a short name of a screen, such as `3. What you need`. */
export function shortNameOf({ t }: Words, screen: ScreenId): string {
  const question = questionOf(screen);
  const task = taskOf(screen);
  const own = screen === 'specific-risks' ? 'chart:fiveRisks' : titleKey(screen);
  const key = question ? (`questions:${question}/label` as const) : task ? (`ui:tasks/${task}` as const) : own;
  return `${numberOf(screen)}. ${t(key)}`;
}

/** Returns a text as lines, broken between words so that each line fits if it can. */
export const brokenInto = (text: string, fits: (line: string) => boolean): readonly string[] =>
  text.split(' ').reduce<readonly string[]>((lines, word) => {
    const joined = `${lines.at(-1)} ${word}`;
    return lines.length > 0 && fits(joined) ? [...lines.slice(0, -1), joined] : [...lines, word];
  }, []);
