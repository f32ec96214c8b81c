import type { PromiseId } from '../../promises/check';
import { all, any, not, rule, type Term } from '../term';
import { wanted } from './words/answers';

/**
 * One thing that a promise says of every case: where `given` is so, `promised` is. So there must be no case in which the one is so and
 * the other is not; and, as a control, there must be one in which both are, or nothing would be said of any case.
 */
export interface Query {
  readonly promise: PromiseId;
  readonly name: string;
  readonly given: Term;
  readonly promised: Term;
}

/** What makes the queries of a promise; `name` says what of it each is about, in ids. */
export const queriesOf =
  (promise: PromiseId) =>
  (name: string, given: Term, promised: Term): Query => ({ promise, name, given, promised });
/** How the queries of a promise are made. */
export type Ask = ReturnType<typeof queriesOf>;

/** That a rule says just what it should: nothing is missing, and nothing is needless. */
export const exactly = (ask: Ask, name: string, found = rule(name), should = wanted(name)): readonly Query[] => [
  ask(`${name} missing`, should, found),
  ask(`${name} needless`, found, should),
];
/** That something is so of no case of which the other is. */
export const neverBoth = (ask: Ask, name: string, one: Term, other: Term): Query => ask(name, one, not(other));
/** Whether a task is in the plan, and stands in one of these ways. */
export const stands = (task: string, ...statuses: readonly string[]): Term =>
  all(rule(`planned ${task}`), any(...statuses.map((status) => rule(`status ${task} ${status}`))));
