import { createHash } from 'node:crypto';
import * as chart from '../subject/chart';
import { walked } from '../subject/walked';
import type { Screen } from '../terms/screens';
import { faultIn, faultInStep } from '../walks/walk';
import { alphabet } from './alphabet';
import { screenAfterEvent } from './screen-after';

/** A state of the chart that was come to, and how: the state before it, and what was done there. */
interface Reached {
  readonly at: chart.Chart;
  readonly from?: Reached;
  readonly by?: chart.Event;
}
/** What is wrong after a step: of which kind, and where it is a screen, which one is seen and which should be. */
export interface Wrong {
  readonly what: string;
  readonly found?: string;
  readonly wanted?: string;
}
/** What a search came to: how far, and the first step at which something is wrong, with all that was done before. */
export interface Searched {
  readonly depth: number;
  readonly states: number;
  readonly steps: number;
  readonly fault?: { readonly what: Wrong; readonly events: readonly chart.Event[] };
}

/** All that the chart remembers, but the times of the marks: what stands shown, said, marked and told, and what is under way. */
function keyOf(at: chart.Chart): string {
  const { log, reached, detour, madeConcern, place } = at.context;
  const entries = log.map((entry) => ({ ...entry, at: undefined }));
  const all = [at.value, place, chart.givenIn(at), entries, [...reached].sort(), detour, madeConcern];
  return createHash('sha1').update(JSON.stringify(all)).digest('base64');
}

const eventsTo = ({ from, by }: Reached): readonly chart.Event[] => (from && by ? [...eventsTo(from), by] : []);

const otherScreen = (found: Screen, wanted: Screen): Wrong => ({
  what: 'screen',
  found: `screen ${found}`,
  wanted: `screen ${wanted}`,
});
/** The screen shown, or that behind Hide. */
const behind = (at: chart.Chart): Screen => (chart.screenOf(at) === 'notes' ? at.context.place : chart.screenOf(at));

/** What is wrong with a step, by the protocol's terms; undefined where nothing is. */
function faultOf(before: chart.Chart, event: chart.Event, after: chart.Chart): Wrong | undefined {
  const [found, wanted] = [chart.screenOf(after), screenAfterEvent(before, event)];
  if (wanted !== undefined && found !== wanted) return otherScreen(found, wanted);
  const rests = found !== 'notes' ? found : behind(before);
  if (after.context.place !== rests) return otherScreen(after.context.place, rests);
  const what = faultInStep(before, event, after);
  return what === undefined ? undefined : { what };
}

/** The states come to so far, and the first thing that is wrong. */
class Search {
  readonly #known = new Set<string>();
  #steps = 0;
  #fault: Searched['fault'];

  /** Takes each event of the alphabet in each state of a level. Gives the states that were not known; of the last level none is wanted. */
  next(level: readonly Reached[], isLast: boolean): readonly Reached[] {
    const found: Reached[] = [];
    for (const from of level)
      for (const by of alphabet) {
        if (this.#fault) return [];
        const reached = this.#take(from, by);
        if (reached && !isLast) found.push(reached);
      }
    return found;
  }

  #take(from: Reached, by: chart.Event): Reached | undefined {
    this.#steps += 1;
    const reached = { at: chart.after(from.at, by), from, by };
    const what = faultOf(from.at, by, reached.at);
    return what ? this.#stop(reached, what) : this.come(reached);
  }

  /** A state that was come to: gives it where it is a new one, and nothing is wrong with it. */
  come(reached: Reached): Reached | undefined {
    const { at, from } = reached;
    const key = at === from?.at ? undefined : keyOf(at);
    if (key === undefined || this.#known.has(key)) return undefined;
    this.#known.add(key);
    const what = faultIn(at);
    return what ? this.#stop(reached, { what }) : reached;
  }

  #stop(reached: Reached, what: Wrong): undefined {
    this.#fault = { what, events: eventsTo(reached) };
  }

  found(depth: number): Searched {
    return { depth, states: this.#known.size, steps: this.#steps, ...(this.#fault && { fault: this.#fault }) };
  }
}

/** The list of whom to tell, with every report in it, and nobody told: locks and marks are many steps from the beginning. */
const everyReport = (): chart.Chart =>
  chart.after(
    walked({
      id: '',
      answers: {
        'immediate-danger': 'no',
        need: 'concern',
        harm: ['extremist-content', 'grooming', 'child-abuse-images'],
      },
      reports: [],
    }),
    chart.referNow,
  );

/** Where a search begins. */
const starts = { beginning: chart.start, list: everyReport } as const;
export type Start = keyof typeof starts;

/** Every state that can be come to in so many steps from where the search begins. A step that is wrong ends it. */
export function searchFrom(start: Start, depth: number): Searched {
  const search = new Search();
  const first = search.come({ at: starts[start]() });
  let level: readonly Reached[] = first ? [first] : [];
  for (let taken = 1; taken <= depth; taken += 1) level = search.next(level, taken === depth);
  return search.found(depth);
}
