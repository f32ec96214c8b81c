import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { root } from '../lib/root.mjs';
import { languageFlags } from './report/texts';

/** For Node: most of what the proof makes is thrown away at once, and with room for it a third less time goes into clearing up. */
export const room = '--max-semi-space-size=64';

/** What a TypeScript file of the proof prints as JSON, run with its arguments in a process of its own. Rejects where it prints nothing. */
export async function runApart<Result>(file: string, ...args: readonly string[]): Promise<Result> {
  const { stdout } = spawn(process.execPath, [room, 'tools/run.mjs', file, ...args, ...languageFlags], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const found = await text(stdout);
  if (!found) throw new Error(`It stopped without a result: ${[file, ...args].join(' ')}`);
  return JSON.parse(found) as Result;
}
