import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { root } from '../../lib/root.mjs';

/** What z3 says to a text in SMT-LIB 2. Rejects where it says nothing. */
export async function solve(asked: string): Promise<string> {
  const z3 = spawn(process.execPath, ['tools/proof/solver/z3.mjs'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  z3.stdin.end(asked);
  const said = await text(z3.stdout);
  if (!said) throw new Error('The solver stopped without an answer.');
  return said;
}
