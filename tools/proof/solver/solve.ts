import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { root } from '../../lib/root.mjs';
import type { Query } from './queries';

/** Returns what z3 answers to each text in SMT-LIB 2. Rejects if any has no answer. */
export async function solveEach(asked: readonly string[]): Promise<readonly string[]> {
  // V8's baseline compiler alone: z3 answers sooner than an optimised build of it would be ready.
  const program = ['--liftoff-only', 'tools/proof/solver/z3.mjs'];
  const z3 = spawn(process.execPath, program, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  z3.stdin.end(JSON.stringify(asked));
  const said = JSON.parse((await text(z3.stdout)) || '[]') as readonly string[];
  if (said.filter(Boolean).length < asked.length) throw new Error('The solver stopped without an answer.');
  return said;
}

/** Returns what z3 answers to a text. Rejects if there is no answer. */
export const solve = async (asked: string): Promise<string> => (await solveEach([asked])).join('');

/** A solver's answers to a query: whether a case breaks the promise, and whether a case keeps it. */
export interface Answered {
  readonly query: Query;
  readonly breaks: string;
  readonly keeps: string;
}

/** Returns an error in reading the file. An answer other than the expected status is not such an error. */
const misreadIn = (said: string): string | undefined =>
  said.split('\n').find((line) => line.startsWith('(error') && !line.includes('check annotation'));

/** Returns the answer to each query, from z3's output. Throws if the file was misread or an answer is missing. */
export function answersIn(said: string, queries: readonly Query[]): readonly Answered[] {
  const answers = said.split('\n').filter((line) => ['sat', 'unsat', 'unknown'].includes(line.trim()));
  const misread = misreadIn(said);
  if (misread) throw new Error(`The solver could not read the file: ${misread}`);
  if (answers.length !== 2 * queries.length)
    throw new Error(`The solver gave ${answers.length} answers to ${queries.length} queries.`);
  return queries.map((query, at) => ({
    query,
    breaks: String(answers[2 * at]).trim(),
    keeps: String(answers[2 * at + 1]).trim(),
  }));
}

/** Whether no case breaks the promise and one keeps it. False for an unknown answer. */
export const isKept = ({ breaks, keeps }: Answered): boolean => breaks === 'unsat' && keeps === 'sat';
