// Walks the built app in Firefox and in WebKitGTK: npm run tool -- engines (after npm run build). Arguments go to Vitest.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engines, ensureEngine } from '../lib/engines.mjs';
import { root } from '../lib/root.mjs';
import { orSayWhy } from '../lib/say.mjs';

/** @import { Engine } from '../lib/engines.mjs' */
/** @typedef {{ numPassedTests: number, numFailedTests: number }} Counts */

/**
 * @param {string} report
 * @returns {Counts}
 */
const countsIn = (report) =>
  existsSync(report)
    ? /** @type {Counts} */ (JSON.parse(readFileSync(report, 'utf8')))
    : { numPassedTests: 0, numFailedTests: 0 };

/**
 * Walks all journeys in one engine; gives whether they passed, and how many did.
 * @param {NodeJS.ProcessEnv} env
 */
function walk(env) {
  const folder = mkdtempSync(join(tmpdir(), 'clear-steps-engines-'));
  const report = join(folder, 'report.json');
  const args = [
    'run',
    '--config',
    'vitest.engines.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), ...args, ...process.argv.slice(2)],
    {
      cwd: root,
      env,
      stdio: 'inherit',
    },
  );
  const counts = countsIn(report);
  rmSync(folder, { recursive: true });
  return { passed: status === 0, counts };
}

/**
 * Tries one engine, where it is or can be installed.
 * @param {Engine} engine
 * @returns {string} what came of it
 */
function tryIn(engine) {
  const { id, name, packages } = engine;
  const programs = ensureEngine(engine);
  if (!programs)
    return `NOT TRIED HERE: ${name} is not installed and could not be. In Debian it is in: ${packages.join(', ')}.`;
  const {
    passed,
    counts: { numPassedTests, numFailedTests },
  } = walk({ ...process.env, ...programs, ENGINE: id });
  if (!passed) process.exitCode = 1;
  return `${passed ? 'PASSED' : 'FAILED'} in ${name}: ${numPassedTests} passed, ${numFailedTests} failed.`;
}

await orSayWhy(() => {
  if (!existsSync(join(root, 'dist/index.html')))
    throw new Error('There is nothing to walk in yet. Build it first: npm run build');
  console.log(engines.map(tryIn).join('\n'));
});
