// Walks the built app in Firefox and in WebKitGTK: npm run tool -- engines (after npm run build). Arguments go to Vitest.
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
 * Passes on what a program says, each line under a name: two speak at the same time.
 * @param {import('node:stream').Readable} from
 * @param {string} name
 */
const passOn = (from, name) =>
  createInterface({ input: from }).on('line', (line) => line && console.log(`${name}: ${line}`));

/**
 * Walks the journeys in one engine, where it is or could be installed.
 * @param {Found} found
 * @returns {Promise<string>} what came of it
 */
async function tryIn({ engine: { id, name, packages }, programs }) {
  if (!programs)
    return `NOT TRIED HERE: ${name} is not installed and could not be. In Debian it is in: ${packages.join(', ')}.`;
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  // Test by test, so that one sees it go on.
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
  // One after the other: two cannot install at the same time. Then each on a core of its own.
  const found = engines.map((engine) => ({ engine, programs: ensureEngine(engine) }));
  console.log((await Promise.all(found.map(tryIn))).join('\n'));
});
