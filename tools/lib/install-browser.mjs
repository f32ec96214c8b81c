import { existsSync } from 'node:fs';
import { asAdmin, isRoot, tryCommand } from './try-command.mjs';

/**
 * The ways to install a Chromium here, best first. Each shows its own output; none throws.
 * @returns {(() => void)[]}
 */
export function installBrowser() {
  const withDeps = isRoot && process.platform === 'linux' ? ' --with-deps' : '';
  const ways = [`npx playwright install chromium${withDeps}`];
  if (existsSync('/etc/debian_version')) ways.push(asAdmin('apt-get update'), asAdmin('apt-get install -y chromium'));
  return ways.map((command) => () => tryCommand('Chromium', command));
}
