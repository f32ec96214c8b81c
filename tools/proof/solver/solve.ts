import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { root } from '../../lib/root.mjs';

/** What z3 says to some texts in SMT-LIB 2, to each by itself. Rejects where it says nothing to one. */
export async function solveEach(asked: readonly string[]): Promise<readonly string[]> {
  const z3 = spawn(process.execPath, ['tools/proof/solver/z3.mjs'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  z3.stdin.end(asked.join('\0'));
  const said = (await text(z3.stdout)).split('\0');
  if (said.length < asked.length || said.includes('')) throw new Error('The solver stopped without an answer.');
  return said;
}

/** What z3 says to a text in SMT-LIB 2. Rejects where it says nothing. */
export const solve = async (asked: string): Promise<string> => (await solveEach([asked])).join('');
