import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root } from './root.mjs';

const isRoot = process.getuid?.() === 0;
const tenMinutes = 600_000;

/**
 * The ways to install a Chromium here, best first. Each shows its own output; none throws.
 * @returns {(() => void)[]}
 */
export function installBrowser() {
  const withDeps = isRoot && process.platform === 'linux' ? ' --with-deps' : '';
  const ways = [`npx playwright install chromium${withDeps}`];
  if (existsSync('/etc/debian_version')) ways.push(asAdmin('apt-get update'), asAdmin('apt-get install -y chromium'));
  return ways.map((command) => () => void run(command));
}

/** @param {string} command */
function asAdmin(command) {
  // -n: fail rather than wait for a password.
  return isRoot ? command : `sudo -n ${command}`;
}

/** @param {string} command */
function run(command) {
  console.log(`No Chromium found. Trying: ${command}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, { cwd: root, env, shell: true, stdio: 'inherit', timeout: tenMinutes });
}
