// Walks the built app in Firefox and in WebKitGTK: npm run tool -- engines (after npm run build). Arguments go to Vitest.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { engines, ensureEngine } from '../lib/engines.mjs';
import { root } from '../lib/root.mjs';
import { orSayWhy } from '../lib/say.mjs';

/** @import { Engine } from '../lib/engines.mjs' */
/** @typedef {{ engine: Engine, programs: Record<string, string> | undefined }} Found */
/** @typedef {{ status: string, failureMessages: readonly string[] }} Journey */
/** @typedef {{ numPassedTests: number, numFailedTests: number, testResults: readonly { name: string, assertionResults: readonly Journey[] }[] }} Report */

/**
 * @param {string} report
 * @returns {Report}
 */
const readReport = (report) =>
  existsSync(report)
    ? /** @type {Report} */ (JSON.parse(readFileSync(report, 'utf8')))
    : { numPassedTests: 0, numFailedTests: 0, testResults: [] };

// As tests/engines/drivers/commands.ts has it.
const noAnswer = 'the driver gave no answer';

/**
 * The files of journeys in which the driver itself stopped, which says nothing of the page; none where anything else failed.
 * @param {Report} report
 */
function stoppedIn({ testResults }) {
  const failed = testResults.filter(({ assertionResults }) =>
    assertionResults.some(({ status }) => status === 'failed'),
  );
  const messages = failed.flatMap(({ assertionResults }) => assertionResults.flatMap((one) => one.failureMessages));
  return messages.every((message) => message.includes(noAnswer)) ? failed.map(({ name }) => name) : [];
}

/**
 * Passes on what a program says, each line under a name: two speak at the same time.
 * @param {import('node:stream').Readable} from
 * @param {string} name
 */
const passOn = (from, name) =>
  createInterface({ input: from }).on('line', (line) => line && console.log(`${name}: ${line}`));

/**
 * Walks journeys in one engine, all or those of some files; gives whether they passed, and what came of each.
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} files
 */
async function walk(name, env, files) {
  const folder = mkdtempSync(join(tmpdir(), 'clear-steps-engines-'));
  const report = join(folder, 'report.json');
  // Test by test, so that one sees it go on.
  const reporters = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${report}`];
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'engines', ...reporters];
  const vitest = spawn(process.execPath, [...args, ...files], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  passOn(vitest.stdout, name);
  passOn(vitest.stderr, name);
  const closed = /** @type {readonly unknown[]} */ (await once(vitest, 'close'));
  const [status] = closed;
  const found = readReport(report);
  rmSync(folder, { recursive: true });
  return { passed: status === 0, report: found };
}

/**
 * Walks journeys; where a driver stopped, and nothing else failed, the journeys of those files once more.
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 */
async function walkThrough(name, env) {
  const first = await walk(name, env, process.argv.slice(2));
  const again = first.passed ? [] : stoppedIn(first.report);
  const { numPassedTests: passed, numFailedTests: failed } = first.report;
  if (again.length === 0) return { ...first, counts: `${passed} passed, ${failed} failed` };
  const second = await walk(name, env, again);
  const { numFailedTests: left } = second.report;
  return {
    ...second,
    counts: `${passed + failed - left} passed, ${left} failed; in ${failed} the driver stopped, and they were walked again`,
  };
}

/**
 * Tries one engine, where it is or could be installed.
 * @param {Found} found
 * @returns {Promise<string>} what came of it
 */
async function tryIn({ engine: { id, name, packages }, programs }) {
  if (!programs)
    return `NOT TRIED HERE: ${name} is not installed and could not be. In Debian it is in: ${packages.join(', ')}.`;
  const { passed, counts } = await walkThrough(name, { ...process.env, ...programs, ENGINE: id });
  if (!passed) process.exitCode = 1;
  return `${passed ? 'PASSED' : 'FAILED'} in ${name}: ${counts}.`;
}

await orSayWhy(async () => {
  if (!existsSync(join(root, 'dist/index.html')))
    throw new Error('There is nothing to walk in yet. Build it first: npm run build');
  // One after the other: two cannot install at the same time. Then each on a core of its own.
  const found = engines.map((engine) => ({ engine, programs: ensureEngine(engine) }));
  console.log((await Promise.all(found.map(tryIn))).join('\n'));
});
