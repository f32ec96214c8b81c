import type { AnyStateNode } from 'xstate';
import { wizard } from '../../../src/machine/wizard';

/** The transitions that the chart lists for one event, in the order in which it tries them. */
export type Branches = readonly { readonly guard?: unknown; readonly target?: readonly AnyStateNode[] | undefined }[];

/** Every state of the chart, junctions included. */
export const stateNodes: readonly AnyStateNode[] = Object.values(wizard.root.states);
/**
 * The transitions of the chart as a whole, by event: open to every state that has none of its own for it. The details of a mark are
 * none of them: they lead nowhere (tests/wizard/details.test.tsx).
 */
export const rootBranches: ReadonlyMap<string, Branches> = new Map(
  [...wizard.root.transitions].filter(([event]) => event !== 'detail'),
);
/** The transitions of one state, by event. */
export const ownBranches = (node: AnyStateNode): readonly (readonly [string, Branches])[] => [...node.transitions];
/** The transitions by which a state is passed, without an event. */
export const passing = (node: AnyStateNode | undefined): Branches => node?.always ?? [];

/** Whether nobody rests there. */
export const isJunction = (node: AnyStateNode): boolean => passing(node).some(({ guard }) => guard === undefined);
/** Whether an event that comes to this state is left to the chart as a whole. */
export const leavesToRoot = (node: AnyStateNode, event: string): boolean =>
  !node.transitions.has(event) && !node.transitions.has('*');

/** The name of one branch: where, on what, which one of how many, and to where. */
export function branchName(where: string, event: string, branches: Branches, at: number): string {
  const target = branches[at]?.target?.[0]?.key;
  const place = branches.length > 1 ? ` ${at + 1} of ${branches.length}` : '';
  return `${where}: ${event}${place}${target === undefined ? '' : ` -> ${target}`}`;
}
/** The names of all branches of a list. */
export const branchNames = (where: string, event: string, branches: Branches): readonly string[] =>
  branches.map((_, at) => branchName(where, event, branches, at));
