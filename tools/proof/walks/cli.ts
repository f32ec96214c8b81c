import { randomInt } from 'node:crypto';
import { say } from '../report/in-words';
import { eventInWords, wrongInWords } from '../report/events-in-words';
import { fileLines, inGroups } from '../report/print';
import * as chart from '../subject/chart';
import type { CaseFile, Given, Report } from '../subject/walked';
import type { Question } from '../terms/questions';
import { faultOf, walkAtRandom } from './at-random';

const walks = 3000;

const asReport = (event: chart.Event): readonly Report[] => {
  if (event.type === 'refer-now') return [{ change: 'need', answer: 'concern' }];
  if ('task' in event) {
    const by = 'by' in event ? event.by : undefined;
    return [{ to: event.task, do: event.type.slice('mark.'.length), ...(by && { by }) } as Report];
  }
  if (!('answer' in event)) return [];
  return [{ change: event.type.slice('answer.'.length) as Question, answer: event.answer as Given }];
};
/** A walk as a case file: the answers and marks that were taken, in their order, and the one at which the app stops. */
function asFile(events: readonly chart.Event[]): CaseFile {
  let at = chart.start();
  const taken = events.filter((event) => {
    const before = at;
    try {
      at = chart.after(at, event);
    } catch {
      return true;
    }
    return chart.answersOf(at) !== chart.answersOf(before) || chart.marksOf(at) !== chart.marksOf(before);
  });
  return { id: 'walk', answers: {}, reports: taken.flatMap(asReport) };
}

function seedFrom(args: readonly string[]): number {
  const at = args.indexOf('--seed');
  const seed = at < 0 ? randomInt(2 ** 31) : Number(args[at + 1] ?? NaN);
  if (!Number.isSafeInteger(seed)) throw new Error(say('walksUsage'));
  return seed;
}

/** What is wrong at the end of a walk: the app stops, or something is not as the protocol’s terms have it. */
function endOf(events: readonly chart.Event[]): readonly string[] {
  try {
    const { fault } = faultOf(events);
    return fault ? wrongInWords({ held: 'memory', ...fault }) : [];
  } catch (error) {
    return [say('stopped', { error: String(error) })];
  }
}

/**
 * Walks the chart at random, nonsense included, and compares each step with the protocol's terms: npm run tool -- walks. `--seed N` walks
 * the same walks again. A failure is shrunk to the shortest walk and printed step by step, and as a case file; `--cy` has it speak Welsh. Returns the exit code.
 */
export default function main(args: readonly string[]): number {
  const seed = seedFrom(args);
  const { steps, counterexample } = walkAtRandom(walks, seed);
  console.log(say('walks', { walks: inGroups(walks), steps: inGroups(steps), seed: String(seed) }));
  if (!counterexample) return 0;
  const [events] = counterexample;
  console.log(
    [say('walkFails'), ...events.map(eventInWords), ...endOf(events), ...fileLines(asFile(events))].join('\n'),
  );
  return 1;
}
