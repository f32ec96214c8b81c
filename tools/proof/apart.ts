import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { root } from '../lib/root.mjs';
import { languageFlags } from './report/texts';

/** For Node: most of what the proof makes is thrown away at once; with room for it, and with no threads that take the other cores, clearing up takes less. */
export const tidied = ['--max-semi-space-size=128', '--single-threaded-gc'];

/** What a TypeScript file of the proof prints as JSON, run with its arguments in a process of its own. Rejects where it prints nothing. */
export async function runApart<Result>(file: string, ...args: readonly string[]): Promise<Result> {
  const { stdout } = spawn(process.execPath, [...tidied, 'tools/run.mjs', file, ...args, ...languageFlags], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const found = await text(stdout);
  if (!found) throw new Error(`It stopped without a result: ${[file, ...args].join(' ')}`);
  return JSON.parse(found) as Result;
}
