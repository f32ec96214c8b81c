import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { say } from '../report/in-words';
import { inGroups } from '../report/print';
import { walkInWords } from '../report/walk-in-words';
import * as chart from '../subject/chart';
import type { CaseFile, Given, Report } from '../subject/walked';
import type { Question } from '../terms/questions';
import { anyEvent } from './events';
import { faultIn, faultInStep } from './walk';

const walks = 3000;
const longest = 120;
let steps = 0;

/** Walks, and returns what is wrong at the first step at which something is. */
function faultOf(events: readonly chart.Event[]): string | undefined {
  let at = chart.start();
  for (const event of events) {
    const after = chart.after(at, event);
    const fault = faultInStep(at, event, after) ?? faultIn(after);
    if (fault) return fault;
    at = after;
    steps += 1;
  }
  return undefined;
}

const asReport = (event: chart.Event): readonly Report[] => {
  if (event.type === 'refer-now') return [{ change: 'need', answer: 'concern' }];
  if ('task' in event) {
    const by = 'by' in event ? event.by : undefined;
    return [{ to: event.task, do: event.type.slice('mark.'.length), ...(by && { by }) } as Report];
  }
  if (!('answer' in event)) return [];
  return [{ change: event.type.slice('answer.'.length) as Question, answer: event.answer as Given }];
};
/** A walk as a case file: the answers and marks that were taken, in their order. */
function asFile(events: readonly chart.Event[]): CaseFile {
  let at = chart.start();
  const taken = events.filter((event) => {
    const before = at;
    at = chart.after(at, event);
    return chart.answersOf(at) !== chart.answersOf(before) || chart.marksOf(at) !== chart.marksOf(before);
  });
  return { id: 'walk', answers: {}, reports: taken.flatMap(asReport) };
}

function seedFrom([name, value]: readonly string[]): number {
  const seed = name === '--seed' ? Number(value) : randomInt(2 ** 31);
  if (!Number.isSafeInteger(seed)) throw new Error(say('walksUsage'));
  return seed;
}

/**
 * Walks the chart at random, nonsense included, and compares each step with the protocol's terms: npm run tool -- walks. `--seed N` walks
 * the same walks again. A failure is shrunk to the shortest walk and printed as a case file. Returns the exit code.
 */
export default function main(args: readonly string[]): number {
  const seed = seedFrom(args);
  const property = fc.property(
    fc.array(anyEvent, { maxLength: longest, size: 'max' }),
    (events) => faultOf(events) === undefined,
  );
  const { counterexample, errorInstance } = fc.check(property, { numRuns: walks, seed });
  console.log(say('walks', { walks: inGroups(walks), steps: inGroups(steps), seed: String(seed) }));
  if (!counterexample) return 0;
  const [events] = counterexample;
  const file = asFile(events);
  console.log(
    [
      say('walkFails'),
      ...walkInWords(file),
      JSON.stringify(events),
      JSON.stringify(file),
      errorInstance instanceof Error ? errorInstance.message : '',
    ].join('\n'),
  );
  return 1;
}
