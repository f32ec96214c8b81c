import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { root } from './root.mjs';

/** @typedef {{ name: string, command: string }} Step */
/** @typedef {{ code: number, summary: string }} Outcome the exit code (0 when all passed) and a closing line */

/** After how long a silence a line says what is still at work. */
const patience = 30_000;

/**
 * Runs commands one after another, each under a heading and with its time; those of a list within the list at the same time, as many
 * as there are cores, in their order. After the first that fails none is begun.
 * @param {readonly (Step | readonly Step[])[]} steps
 * @returns {Promise<Outcome>}
 */
export async function runSteps(steps) {
  const start = Date.now();
  for (const step of steps) {
    const failed = 'command' in step ? await runLoudly(step) : await runAtOnce(step, true);
    if (failed.length > 0) return { code: 1, summary: `Stopped. ${runAlone(failed)}` };
  }
  return { code: 0, summary: `All ${steps.flat().length} steps passed in ${seconds(start)}.` };
}

/**
 * Runs commands at the same time, each with a line when it ends; of those that fail, what they said as well.
 * @param {readonly Step[]} steps
 * @returns {Promise<Outcome>}
 */
export async function runTogether(steps) {
  const start = Date.now();
  const failed = await runAtOnce(steps, false);
  if (failed.length === 0) return { code: 0, summary: `All ${steps.length} steps passed in ${seconds(start)}.` };
  return {
    code: 1,
    summary: `${failed.length} of ${steps.length} steps failed in ${seconds(start)}. ${runAlone(failed)}`,
  };
}

/**
 * As many at a time as there are cores: more would not end sooner, and the longest would end last.
 * @param {readonly Step[]} steps
 * @param {boolean} isWhole whether they are steps of a whole: what those said that passed is told too, and once one failed none is begun
 * @returns {Promise<readonly Step[]>} those that failed
 */
async function runAtOnce(steps, isWhole) {
  const start = Date.now();
  const atWork = new Set();
  const reminder = setInterval(() => {
    console.log(`.. at work for ${seconds(start)}: ${[...atWork].join(', ')}`);
  }, patience);
  const failed = new Set();
  const waiting = steps.values();
  const takeNext = async () => {
    for (const step of waiting) {
      if (isWhole && failed.size > 0) return;
      atWork.add(step.name);
      if ((await runQuietly(step, isWhole)) !== 0) failed.add(step);
      atWork.delete(step.name);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, takeNext));
  clearInterval(reminder);
  return steps.filter((step) => failed.has(step));
}

/**
 * Runs one command, and tells what it says once it has ended.
 * @param {Step} step
 * @param {boolean} tellsAll
 * @returns {Promise<number>} the exit code
 */
function runQuietly({ name, command }, tellsAll) {
  const start = Date.now();
  // A shell, because npm is a script file on Windows.
  const child = spawn(command, { cwd: root, shell: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (/** @type {Buffer} */ part) => (said += part.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      if (tellsAll || code !== 0) console.log(`\n== ${name}\n${said.trimEnd()}`);
      console.log(ending(name, code, start));
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs one command and passes on what it says as it says it; where it is silent for long, a line says that it is at work.
 * @param {Step} step
 * @returns {Promise<readonly Step[]>} the step where it failed
 */
function runLoudly(step) {
  console.log(`\n== ${step.name}`);
  const start = Date.now();
  const child = spawn(step.command, { cwd: root, shell: true, stdio: ['inherit', 'pipe', 'pipe'] });
  const remind = () => console.log(`.. at work for ${seconds(start)}: ${step.name}`);
  let reminder = setInterval(remind, patience);
  for (const [from, to] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]))
    from.on('data', (/** @type {Buffer} */ part) => {
      to.write(part);
      clearInterval(reminder);
      reminder = setInterval(remind, patience);
    });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(reminder);
      console.log(ending(step.name, code, start));
      resolve(code === 0 ? [] : [step]);
    });
  });
}

/** @param {readonly Step[]} failed */
const runAlone = (failed) =>
  `Run one alone with:\n${failed.map(({ name, command }) => `${name}: ${command}`).join('\n')}`;

/**
 * @param {string} name
 * @param {number | null} code
 * @param {number} start
 */
const ending = (name, code, start) => `-- ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds(start)}`;

/** @param {number} start */
function seconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}
