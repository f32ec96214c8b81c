import { after, type Moment, start } from './graph';
import { likeness } from './likeness';
import { offered } from './offered';
import { routes, type Ways } from './routes';
import type { Step } from './steps';

/** A walk from the first screen of a new case: its steps, each with the moment before and after it. */
export type Walk = readonly { readonly step: Step; readonly before: Moment; readonly after: Moment }[];

const farthest = 20;
const tries = 100;

const isOffered = ({ snapshot }: Moment, step: Step): boolean =>
  offered(snapshot).some((other) => JSON.stringify(other) === JSON.stringify(step));

/** The steps taken for real; undefined where one is not offered: cases of one likeness are not the same in all. */
function follow(from: Moment, steps: readonly Step[]): Walk | undefined {
  let now = from;
  const walk = [];
  for (const step of steps) {
    if (!isOffered(now, step)) return undefined;
    const next = after(now, step);
    walk.push({ step, before: now, after: next });
    now = next;
  }
  return walk;
}

const covers = (walk: Walk, left: ReadonlySet<string>): boolean =>
  walk.some(({ after: { names } }) => names.some((name) => left.has(name)));

/** A short way on from a moment to something that is left; undefined where none is near. */
function wayOn(
  ways: Ways,
  from: Moment,
  left: ReadonlySet<string>,
  limit: { steps: number; tries: number },
): Walk | undefined {
  let tried = 0;
  for (const route of routes(ways, likeness(from.snapshot), left)) {
    tried += 1;
    if (route.length > limit.steps || tried > limit.tries) return undefined;
    const walk = follow(from, route);
    if (walk && covers(walk, left)) return walk;
  }
  return undefined;
}

/** One walk that comes to as much of what is left as it can, always the nearest first, until nothing is near. */
function oneWalk(ways: Ways, left: Set<string>): Walk {
  const walk: Walk[number][] = [];
  let limit = { steps: Infinity, tries: Infinity };
  for (;;) {
    const more = wayOn(ways, walk.at(-1)?.after ?? start(), left, limit);
    if (!more) return walk;
    more.forEach(({ after: { names } }) => names.forEach((name) => left.delete(name)));
    walk.push(...more);
    limit = { steps: farthest, tries };
  }
}

/** A few walks that together come to all of `names`. Throws where the graph does not come to one of them. */
export function walksOver(ways: Ways, names: Iterable<string>): readonly Walk[] {
  const left = new Set(names);
  const walks: Walk[] = [];
  while (left.size > 0) {
    const walk = oneWalk(ways, left);
    if (walk.length === 0) throw new Error(`No walk comes to ${[...left].join(', ')}`);
    walks.push(walk);
  }
  return walks;
}
