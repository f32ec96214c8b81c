import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import {
  codeOfFaults,
  type Fault,
  faults,
  faultsOf,
  fileOf,
  fits,
  type List,
  lists,
  tableOf,
} from '../proof/faults/fault';
import { record } from '../proof/last-proof';
import { compiler } from './compiled';
import { drawnFrom, everyChange } from './draw';
import { Checks, type Kind, kinds, proofHelper } from './kinds';
import { CatchRecord, leftIn, sampleOf, type Row, summaryOf } from './record';

const usage = `usage: npm run tool -- catches [OPTIONS]
  Puts each fault into the app, one at a time, and writes into docs/catches.tsv which kind of check finds it, in how many
  seconds; once the whole sample has been tried, its result goes into src/review/last-proof.json for the reviewer's book.
  A fault that is recorded there already is not tried again.
  --list NAME    only these faults: ${lists.join(', ')}
  --in PATH      only faults in files whose path begins so
  --kind NAME    only these checks: ${kinds.join(', ')}
  --again        tries recorded faults again
  --draw N       first draws a new sample: N changes from each kind of place; --seed S draws the same again
  --named        only sees whether each seeded fault breaks the promises that it names; --record writes the result for the reviewer's book`;

type Chosen = readonly (readonly [List, Fault])[];
const every = (): Chosen => lists.flatMap((list) => faultsOf(list).map((fault) => [list, fault] as const));

/** Checks that each seeded fault breaks what it names, several at a time. Returns the exit code: 0 if all do. */
async function named(all: readonly Fault[], isRecording: boolean): Promise<number> {
  const left = all.values();
  let missed = 0;
  const tryOn = async (): Promise<void> => {
    const helper = proofHelper();
    for (const fault of left) {
      const found = (await helper.ask({ kind: 'named', fault }))?.found ?? [];
      const isCaught = fault.breaks.every((finder) => found.includes(finder));
      if (!isCaught) missed += 1;
      const broken = `named ${fault.breaks.join(' ')}, breaks ${found.join(' ') || 'nothing'}`;
      console.log(isCaught ? `caught: ${fault.what}` : `MISSED: ${fault.what} (${broken})`);
    }
    helper.end();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, tryOn));
  const counts = { seeded: all.length, caught: all.length - missed };
  console.log(`${counts.caught} of ${counts.seeded} seeded faults break what they name.`);
  if (isRecording && all.length === faults.length) record({ faults: counts, faultsTried: codeOfFaults() }, new Date());
  return missed === 0 ? 0 : 1;
}

/** Draws the sample, `count` changes from each kind of place, and writes it to its file. */
function draw(count: number, seed: number): void {
  const held = compiler();
  const drawn = drawnFrom(everyChange(held.program), { count, seed }, held.program.getTypeChecker());
  const why = new Map(faultsOf('sample').map((fault) => [fault.what, fault.why]));
  const rows = drawn.map((fault) => ({ ...fault, why: why.get(fault.what) ?? '' }));
  writeFileSync(fileOf('sample'), tableOf(['what', 'file', 'from', 'to', 'why'], rows));
  console.log(`${rows.length} changes were drawn with seed ${seed}.`);
}

/** Whether every kind of check has been tried on a fault. */
const areAllTried = (fault: Fault, cells: Row['cells']): boolean =>
  !kinds.some((kind) => Checks.isOpen(kind, fault, cells));

/** Tries faults with the chosen kinds of check and records what each finds. */
async function tryEach(chosen: Chosen, wanted: readonly Kind[], isAgain: boolean, noted: CatchRecord): Promise<void> {
  const checks = new Checks();
  for (const [list, fault] of chosen) {
    if (!fits(fault)) {
      console.log(`does not fit ${fault.file} any more: ${fault.what}`);
      continue;
    }
    for (const kind of wanted)
      if (Checks.isOpen(kind, fault, isAgain ? new Map() : noted.cells(list, fault)))
        noted.add(list, fault, await checks.found(kind, fault));
    const found = [...noted.cells(list, fault)].filter(([, cell]) => cell.found.length > 0);
    const finders = found.map(([kind, cell]) => `${kind} ${cell.found.join(' ')}`).join('; ');
    console.log(`${finders ? 'found' : 'LEFT'}: ${fault.what}: ${finders}`);
  }
  checks.end();
}

function print(rows: readonly Row[]): void {
  console.log('\nkind of check\ttried\tfinds\tfinds alone\tseconds');
  for (const { kind, tried, finds, alone, seconds } of summaryOf(rows))
    console.log([kind, tried, finds, alone, Math.round(seconds)].join('\t'));
  for (const { list, what } of leftIn(rows)) console.log(`found by nothing: ${list}: ${what}`);
}

/** Runs the command. Returns the exit code: 0 if every fault is found or has a recorded reason why it is not. */
export default async function main(args: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const [many, flag] = [{ ...text, multiple: true } as const, { type: 'boolean' } as const];
  const options = { list: many, in: text, kind: many, again: flag, draw: text, seed: text, named: flag, record: flag };
  let values;
  try {
    ({ values } = parseArgs({ args, options }));
  } catch {
    console.error(usage);
    return 2;
  }
  const isIn = ({ file }: Fault): boolean => file.startsWith(values.in ?? '');
  if (values.named) return named(faults.filter(isIn), values.record === true);
  if (values.draw) draw(Number(values.draw), Number(values.seed ?? randomInt(2 ** 31)));
  const [all, noted] = [every(), new CatchRecord()];
  noted.keep(all);
  const chosen = all.filter(([list, fault]) => (values.list ?? [list]).includes(list) && isIn(fault));
  await tryEach(
    chosen,
    kinds.filter((kind) => (values.kind ?? [kind]).includes(kind)),
    values.again === true,
    noted,
  );
  print(noted.rows());
  const why = new Map(all.map(([list, fault]) => [`${list} ${fault.what}`, fault.why]));
  const whyOf = ({ list, what }: Row): string => why.get(`${list} ${what}`) ?? '';
  const isTried = faultsOf('sample')
    .filter(fits)
    .every((fault) => areAllTried(fault, noted.cells('sample', fault)));
  if (isTried) record({ sample: sampleOf(noted.rows(), whyOf) }, new Date());
  return leftIn(noted.rows()).every((row) => whyOf(row) !== '') ? 0 : 1;
}
