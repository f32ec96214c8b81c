import { randomInt } from 'node:crypto';
import { record } from '../last-proof';
import { say } from '../report/in-words';
import { seeded } from '../faults/seed';
import { type Compiler, compiler } from './compiled';
import { type Drawn, drawnFrom } from './drawn';
import { holdProof } from './proof';
import { lotOf, Notes, writeSurvivors } from './record';
import { countsByStratum, type Result } from './result';
import { everyChange, folders, strata } from './strata';
import { copyProject, foundByTests } from './tests';

interface Options {
  /** How many are drawn of each kind of place. */
  readonly count: number;
  readonly seed: number;
  readonly isRecording: boolean;
}

/** The number behind a flag, or the one that is meant without it. */
function numberAfter(args: readonly string[], flag: string, otherwise: number): number {
  const at = args.indexOf(flag);
  return at < 0 ? otherwise : Number(args[at + 1] ?? NaN);
}

/** The arguments as they are meant; undefined where one is none. */
function optionsOf(args: readonly string[]): Options | undefined {
  const [count, seed] = [numberAfter(args, '--each', 8), numberAfter(args, '--seed', randomInt(2 ** 31))];
  const others = args.filter((arg, at) => !['--each', '--seed'].some((flag) => flag === arg || flag === args[at - 1]));
  const isWell = others.every((arg) => arg === '--record' || arg === '--cy');
  return isWell && [count, seed].every(Number.isSafeInteger)
    ? { count, seed, isRecording: others.includes('--record') }
    : undefined;
}

type Found = Pick<Result, 'by' | 'with'>;

/** What finds a fault that the proof does not find. */
function foundOtherwise(fault: Drawn): Found {
  const test = foundByTests(fault);
  return test === undefined ? {} : { by: 'tests', with: test };
}

function noted({ what, stratum, file, from, to }: Drawn, found: Found, notes: Notes): void {
  const { by, with: how } = found;
  notes.add({ what, stratum, file, from, to, ...found });
  console.log(say(by ? 'lotFound' : 'lotLeft', { what, by: [by, how].filter(Boolean).join(' ') }));
}

/** Tries those again that nothing found: a test may have been written since. */
function testAgain(drawn: readonly Drawn[], notes: Notes): void {
  const left = drawn.filter((fault) => notes.of(fault) && !notes.of(fault)?.by);
  if (left.length > 0) copyProject();
  left.forEach((fault) => noted(fault, foundOtherwise(fault), notes));
}

/** Puts those to the test that are not noted yet: what compiles to the proof and the words gate, and what they do not find to the tests. */
async function tryAll(drawn: readonly Drawn[], { compiles }: Compiler, notes: Notes): Promise<void> {
  const isTried = (fault: Drawn): boolean => {
    const isCompiled = fault.stratum === 'words' || compiles(seeded(fault));
    if (!isCompiled) noted(fault, { by: 'types' }, notes);
    return isCompiled;
  };
  const tried = drawn.filter((fault) => !notes.of(fault)).filter(isTried);
  if (tried.length === 0) return;
  const proof = await holdProof(tried);
  copyProject();
  for (const [at, fault] of tried.entries()) {
    const found = await proof.find(at);
    noted(fault, found.by ? found : foundOtherwise(fault), notes);
  }
  proof.end();
}

/** Draws the faults and has each found, or not; those of an earlier run of the same seed are taken from its notes. */
async function resultsOf(options: Options): Promise<readonly Result[]> {
  const held = compiler();
  const drawn = drawnFrom(everyChange(held.program), options, held.program.getTypeChecker());
  const notes = new Notes(options.seed);
  testAgain(drawn, notes);
  await tryAll(drawn, held, notes);
  return drawn.flatMap((fault) => notes.of(fault) ?? []);
}

/** A line of the table of each kind of place. */
function print(all: readonly Result[]): void {
  const counts = countsByStratum(all);
  for (const stratum of strata)
    console.log(
      say(
        'lotCounts',
        Object.fromEntries(
          [['stratum', folders[stratum].join(', ')], ...Object.entries(counts[stratum])].map(([name, count]) => [
            name,
            String(count),
          ]),
        ),
      ),
    );
}

/**
 * Draws small changes of the app by lot, so many of each kind of place, and sees what finds each: npm run tool -- lot. `--each N` says how
 * many; `--seed S` draws the same again, and goes on where such a run was cut short. With `--record` the counts are written into the
 * reviewer's book; `--cy` has it speak Welsh. Returns the exit code: 0 where each that nothing found has its reason.
 */
export default async function main(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (!options) {
    console.error(say('lotUsage'));
    return 2;
  }
  const all = await resultsOf(options);
  print(all);
  const left = writeSurvivors(all);
  const unread = left.filter(({ why }) => why === undefined);
  console.log(
    say('lotUnread', { left: String(left.length), unread: String(unread.length), seed: String(options.seed) }),
  );
  if (options.isRecording) record({ lot: lotOf(options.seed, countsByStratum(all), left) }, new Date());
  return unread.length === 0 ? 0 : 1;
}
