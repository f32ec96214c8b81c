import { spawnSync } from 'node:child_process';
import { root } from './root.mjs';

/** Whether this program may change the system without asking. */
export const isRoot = process.getuid?.() === 0;
const tenMinutes = 600_000;

/**
 * Returns a command in the form that may change the system.
 * @param {string} command
 * @returns {string}
 */
export function asAdmin(command) {
  // -n: fail rather than wait for a password.
  return isRoot ? command : `sudo -n ${command}`;
}

/**
 * Runs a command that may install what is missing, and shows its output. Never throws: the caller checks the result.
 * @param {string} missing what was not found, for people
 * @param {string} command
 */
export function tryCommand(missing, command) {
  console.log(`No ${missing} found. Trying: ${command}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, { cwd: root, env, shell: true, stdio: 'inherit', timeout: tenMinutes });
}
