import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { root } from '../../lib/root.mjs';

/** What z3 says to a text in SMT-LIB 2. Rejects where it says nothing. */
export async function solve(asked: string): Promise<string> {
  // Begun at once, uncompiled, it answers sooner than it could be compiled.
  const program = ['--liftoff-only', 'tools/proof/solver/z3.mjs'];
  const z3 = spawn(process.execPath, program, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  z3.stdin.end(asked);
  const said = await text(z3.stdout);
  if (!said) throw new Error('The solver stopped without an answer.');
  return said;
}
