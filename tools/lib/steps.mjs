import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { root } from './root.mjs';

/** @typedef {{ name: string, command: string }} Step */
/** @typedef {{ code: number, summary: string }} Outcome the exit code (0 when all passed) and what to print last */
/** @typedef {Step & { said: string }} Failed a step that failed, and its output */

/** How long to wait before a line says what is still running. */
const patience = 30_000;

/**
 * Runs lists of commands one after another; those of a list at the same time, one for each core, since more would not
 * end sooner. Prints a line and the output of each that passes when it ends. Starts no more after one fails.
 * @param {readonly (readonly Step[])[]} lists
 * @returns {Promise<Outcome>}
 */
export async function runSteps(lists) {
  const start = Date.now();
  for (const steps of lists) {
    const failed = await runAtOnce(steps, true);
    if (failed.length > 0) return { code: 1, summary: `${whatTheySaid(failed)}\n\nStopped.` };
  }
  return { code: 0, summary: `All ${lists.flat().length} steps passed in ${seconds(start)}.` };
}

/**
 * Runs commands at the same time, all to their end. Prints a line when each ends.
 * @param {readonly Step[]} steps
 * @returns {Promise<Outcome>}
 */
export async function runTogether(steps) {
  const start = Date.now();
  const failed = await runAtOnce(steps, false);
  if (failed.length === 0) return { code: 0, summary: `All ${steps.length} steps passed in ${seconds(start)}.` };
  const count = `${failed.length} of ${steps.length} steps failed in ${seconds(start)}.`;
  return { code: 1, summary: `${whatTheySaid(failed)}\n\n${count}` };
}

/**
 * @param {readonly Step[]} steps
 * @param {boolean} isWhole whether to print the output of those that pass too, and to start no more once one failed
 * @returns {Promise<readonly Failed[]>}
 */
async function runAtOnce(steps, isWhole) {
  const start = Date.now();
  const atWork = new Set();
  const reminder = setInterval(() => {
    console.log(`.. at work for ${seconds(start)}: ${[...atWork].join(', ')}`);
  }, patience);
  /** @type {Failed[]} */
  const failed = [];
  const waiting = steps.values();
  const takeNext = async () => {
    for (const step of waiting) {
      if (isWhole && failed.length > 0) return;
      atWork.add(step.name);
      const { code, said } = await run(step, isWhole);
      if (code !== 0) failed.push({ ...step, said });
      atWork.delete(step.name);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, takeNext));
  clearInterval(reminder);
  return failed;
}

/**
 * Runs one command. Prints a line when it ends, and its output if it passes and is wanted.
 * @param {Step} step
 * @param {boolean} tellsAll
 * @returns {Promise<{ code: number, said: string }>} the exit code, and the output
 */
function run({ name, command }, tellsAll) {
  const start = Date.now();
  // A shell, because npm is a script file on Windows.
  const child = spawn(command, { cwd: root, shell: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (/** @type {Buffer} */ part) => (said += part.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      if (tellsAll && code === 0) console.log(`\n== ${name}\n${said.trimEnd()}`);
      console.log(`-- ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds(start)}`);
      resolve({ code: code ?? 1, said });
    });
  });
}

/**
 * The output of those that failed comes last of all: the end of a long log says what is wrong.
 * @param {readonly Failed[]} failed
 */
const whatTheySaid = (failed) =>
  failed.map(({ name, command, said }) => `== ${name}\n${said.trimEnd()}\nRun it alone with: ${command}`).join('\n\n');

/** @param {number} start */
const seconds = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;
