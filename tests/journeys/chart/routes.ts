import type { Passage } from './graph';
import { likeness } from './likeness';
import type { Step } from './steps';

/** A step that leads from one kind of case to another, and what it comes to. */
interface Way {
  readonly step: Step;
  readonly to: string;
  readonly names: readonly string[];
}
/** The ways on from each kind of case. */
export type Ways = ReadonlyMap<string, readonly Way[]>;

/** The steps explored, by the kind of case from which they lead on. */
export function waysOf(graph: readonly Passage[]): Ways {
  const ways = new Map<string, Way[]>();
  for (const { state, event, nextState } of graph) {
    const from = likeness(state.snapshot);
    const way = { step: event, to: likeness(nextState.snapshot), names: nextState.names };
    ways.set(from, [...(ways.get(from) ?? []), way]);
  }
  return ways;
}

interface Leg {
  readonly at: string;
  readonly step?: Step;
  readonly before?: Leg;
}
const stepsTo = ({ step, before }: Leg): readonly Step[] => (step && before ? [...stepsTo(before), step] : []);

/** The routes from one kind of case to whatever comes to something that is left, the shortest first. */
export function* routes(ways: Ways, from: string, left: ReadonlySet<string>): Generator<readonly Step[]> {
  const seen = new Set([from]);
  const legs: Leg[] = [{ at: from }];
  for (const leg of legs) {
    for (const { step, to, names } of ways.get(leg.at) ?? []) {
      if (names.some((name) => left.has(name))) yield [...stepsTo(leg), step];
      if (!seen.has(to)) legs.push({ at: to, step, before: leg });
      seen.add(to);
    }
  }
}
