import fc from 'fast-check';
import * as chart from '../subject/chart';
import { anyEvent } from './events';
import { type Fault, faultIn, faultInStep } from './walk';

const longest = 120;

/** Walks: what is wrong at the first step at which something is, and how many steps are right before. */
export function faultOf(events: readonly chart.Event[]): { readonly fault?: Fault; readonly steps: number } {
  let at = chart.start();
  for (const [steps, event] of events.entries()) {
    const after = chart.after(at, event);
    const what = faultInStep(at, event, after);
    const fault = what === undefined ? faultIn(after) : { what };
    if (fault) return { fault, steps };
    at = after;
  }
  return { steps: events.length };
}

/** Walks the chart so many times at random, the same walks for the same seed: how many steps were right, and the shortest walk that goes wrong, if one does. */
export function walkAtRandom(walks: number, seed: number) {
  let steps = 0;
  const property = fc.property(fc.array(anyEvent, { maxLength: longest, size: 'max' }), (events) => {
    const walked = faultOf(events);
    steps += walked.steps;
    return walked.fault === undefined;
  });
  const { counterexample } = fc.check(property, { numRuns: walks, seed });
  return { steps, counterexample };
}
