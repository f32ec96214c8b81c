import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { root } from '../../lib/root.mjs';

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
