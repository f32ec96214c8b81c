import { spawn, spawnSync } from 'node:child_process';
import { root } from './root.mjs';

/** @typedef {{ name: string, command: string }} Step */

/**
 * Runs commands one after another, each under a heading and with its time; stops at the first that fails.
 * @param {readonly Step[]} steps
 * @returns {{ code: number, summary: string }} the exit code (0 when all passed) and a closing line
 */
export function runSteps(steps) {
  const start = Date.now();
  for (const { name, command } of steps) {
    console.log(`\n== ${name}`);
    const stepStart = Date.now();
    const code = run(command);
    console.log(ending(name, code, stepStart));
    if (code !== 0) return { code, summary: `Stopped at: ${name} (exit code ${code}). Run it alone with: ${command}` };
  }
  return { code: 0, summary: `All ${steps.length} steps passed in ${seconds(start)}.` };
}

/**
 * Runs commands at the same time, each with a line when it ends; of those that fail, what they said as well.
 * @param {readonly Step[]} steps
 * @returns {Promise<{ code: number, summary: string }>} the exit code (0 when all passed) and a closing line
 */
export async function runTogether(steps) {
  const start = Date.now();
  const codes = await Promise.all(steps.map(runQuietly));
  const failed = steps.filter((_, at) => codes[at] !== 0);
  if (failed.length === 0) return { code: 0, summary: `All ${steps.length} steps passed in ${seconds(start)}.` };
  const again = failed.map(({ name, command }) => `${name}: ${command}`).join('\n');
  return {
    code: 1,
    summary: `${failed.length} of ${steps.length} steps failed in ${seconds(start)}. Run one alone with:\n${again}`,
  };
}

/**
 * @param {Step} step
 * @returns {Promise<number>} the exit code
 */
function runQuietly({ name, command }) {
  const start = Date.now();
  const child = spawn(command, { cwd: root, shell: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (/** @type {Buffer} */ part) => (said += part.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      if (code !== 0) console.log(`\n== ${name}\n${said.trimEnd()}`);
      console.log(ending(name, code, start));
      resolve(code ?? 1);
    });
  });
}

/** @param {string} command */
function run(command) {
  // A shell, because npm is a script file on Windows.
  return spawnSync(command, { cwd: root, shell: true, stdio: 'inherit' }).status ?? 1;
}

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
