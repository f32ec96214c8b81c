import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { root } from '../../lib/root.mjs';
import type { Query } from './promises/query';

/** What z3 says to each of some texts in SMT-LIB 2. Rejects where it says nothing to one. */
export async function solveEach(asked: readonly string[]): Promise<readonly string[]> {
  // Begun at once, uncompiled, it answers sooner than it could be compiled.
  const program = ['--liftoff-only', 'tools/proof/solver/z3.mjs'];
  const z3 = spawn(process.execPath, program, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  z3.stdin.end(JSON.stringify(asked));
  const said = JSON.parse((await text(z3.stdout)) || '[]') as readonly string[];
  if (said.filter(Boolean).length < asked.length) throw new Error('The solver stopped without an answer.');
  return said;
}

/** What it says to a text. Rejects where it says nothing. */
export const solve = async (asked: string): Promise<string> => (await solveEach([asked])).join('');

/** What a solver said to a query: whether there is a case that breaks the promise, and whether there is one that keeps it. */
export interface Answered {
  readonly query: Query;
  readonly breaks: string;
  readonly keeps: string;
}

/** What it could not read; that an answer is not the one that the file names is no such thing. */
const misreadIn = (said: string): string | undefined =>
  said.split('\n').find((line) => line.startsWith('(error') && !line.includes('check annotation'));

/** What a solver said to each query, from all that it printed. Throws where it could not read the file, or did not answer each query. */
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

/** Whether it is as it should be: no case breaks the promise, and one keeps it. What the solver does not know is not. */
export const isKept = ({ breaks, keeps }: Answered): boolean => breaks === 'unsat' && keeps === 'sat';
