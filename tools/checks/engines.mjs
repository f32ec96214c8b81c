// Walks the built app in Firefox and WebKitGTK: npm run tool -- engines (after npm run build). Arguments go to Vitest.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { engines, ensureEngine } from '../lib/engines.mjs';
import { root } from '../lib/root.mjs';
import { orSayWhy } from '../lib/say.mjs';
import { builtFolder } from '../lib/serve-dist.mjs';

/** @import { Engine } from '../lib/engines.mjs' */
/** @typedef {{ engine: Engine, programs: Record<string, string> | undefined }} Found */

/**
 * Prints what a program says, each line after its name: two run at the same time.
 * @param {import('node:stream').Readable} from
 * @param {string} name
 */
const passOn = (from, name) =>
  createInterface({ input: from }).on('line', (line) => line && console.log(`${name}: ${line}`));

/**
 * Walks the journeys in one engine, if it is or can be installed.
 * @param {Found} found
 * @returns {Promise<string>} the result, in words
 */
async function tryIn({ engine: { id, name, packages }, programs }) {
  if (!programs)
    return `NOT TRIED HERE: ${name} is not installed and could not be. In Debian it is in: ${packages.join(', ')}.`;
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  // Test by test, to show progress.
  const args = [vitest, 'run', '--project', 'engines', '--reporter=verbose', ...process.argv.slice(2)];
  const env = { ...process.env, ...programs, ENGINE: id };
  const walk = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  passOn(walk.stdout, name);
  passOn(walk.stderr, name);
  const closed = /** @type {readonly unknown[]} */ (await once(walk, 'close'));
  const [status] = closed;
  if (status !== 0) process.exitCode = 1;
  return `${status === 0 ? 'PASSED' : 'FAILED'} in ${name}.`;
}

await orSayWhy(async () => {
  builtFolder();
  // Installed one after the other, since two cannot install at the same time; then each engine has its own core.
  const found = engines.map((engine) => ({ engine, programs: ensureEngine(engine) }));
  console.log((await Promise.all(found.map(tryIn))).join('\n'));
});
