import { spawnSync } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs commands one after another, each under a heading and with its time; stops at the first that fails.
 * @param {readonly { name: string, command: string }[]} steps
 * @returns {{ code: number, summary: string }} the exit code (0 when all passed) and a closing line
 */
export function runSteps(steps) {
  const start = Date.now();
  for (const { name, command } of steps) {
    console.log(`\n== ${name}`);
    const stepStart = Date.now();
    const code = run(command);
    console.log(`-- ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds(stepStart)}`);
    if (code !== 0) return { code, summary: `Stopped at: ${name} (exit code ${code}). Run it alone with: ${command}` };
  }
  return { code: 0, summary: `All ${steps.length} steps passed in ${seconds(start)}.` };
}

/** @param {string} command */
function run(command) {
  // A shell, because npm is a script file on Windows.
  return spawnSync(command, { cwd: root, shell: true, stdio: 'inherit' }).status ?? 1;
}

/** @param {number} start */
function seconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}
