import { fork } from 'node:child_process';
import { root } from '../lib/root.mjs';
import { Helper, gcOptions } from '../proof/child-process';
import { type Fault, seeded } from '../proof/faults/fault';
import { type Compiler, compiler, foundInWords } from './compiled';
import type { Cell, Row } from './record';
import { kindOf, Tests, testsOf } from './tests';
import type { Asked } from './worker';

/** Every kind of check. `tests` stands for several: one for each folder of tests. */
export const kinds = ['types', 'words', 'promises', 'searches', 'random', 'tests'] as const;
export type Kind = (typeof kinds)[number];

const isCode = (file: string): boolean => !file.endsWith('.json');
const isRule = (file: string): boolean => /^src\/(protocol|case)\//.test(file);
/** Whether a kind of check can find anything in a file. */
const canFind: Readonly<Record<Kind, (file: string) => boolean>> = {
  types: isCode,
  words: (file) => !isCode(file),
  promises: () => true,
  searches: isCode,
  random: isRule,
  tests: () => true,
};

/** Starts a process that runs the checks of the proof. */
export const proofHelper = (): Helper<Asked, Cell> =>
  new Helper(() => fork('tools/run.mjs', ['tools/catches/worker.ts'], { cwd: root, execArgv: gcOptions }));

const noEnd: Cell = { seconds: 0, found: ['no-end'] };

/** Runs a check and measures its processor time in seconds. */
function timed(find: () => string | undefined): Cell {
  const start = process.cpuUsage();
  const found = find();
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, found: found === undefined ? [] : [found] };
}

/** All kinds of check, set up when first used. */
export class Checks {
  #compiler: Compiler | undefined;
  readonly #proof = proofHelper();
  readonly #tests = new Tests();

  /** Whether a kind of check still has to be tried on a fault. */
  static isOpen(kind: Kind, { file }: Fault, cells: Row['cells']): boolean {
    if (!canFind[kind](file)) return false;
    return kind === 'tests' ? testsOf(file).some((test) => !cells.has(kindOf(test))) : !cells.has(kind);
  }

  /** Returns what a kind of check finds of a fault. */
  async found(kind: Kind, fault: Fault): Promise<Row['cells']> {
    if (kind === 'tests') return this.#tests.found(fault, testsOf(fault.file));
    if (kind === 'words') return new Map([[kind, timed(() => foundInWords(seeded(fault), fault.file))]]);
    if (kind !== 'types') return new Map([[kind, (await this.#proof.ask({ kind, fault })) ?? noEnd]]);
    const { compiles } = (this.#compiler ??= compiler());
    return new Map([[kind, timed(() => (compiles(seeded(fault)) ? undefined : 'types'))]]);
  }

  end(): void {
    this.#proof.end();
    this.#tests.end();
  }
}
