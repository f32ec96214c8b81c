import { existsSync } from 'node:fs';
import { asAdmin, isRoot, tryCommand } from './try-command.mjs';

/**
 * The ways to install a Chromium here, best first. Each shows its own output; none throws.
 * @returns {(() => void)[]}
 */
export function installBrowser() {
  const isDebian = existsSync('/etc/debian_version');
  const packages = isDebian ? [asAdmin('apt-get update'), asAdmin('apt-get install -y chromium')] : [];
  const own = 'npx playwright install chromium';
  // Where nobody needs to be asked, the system's own is there at once; elsewhere Playwright's changes nothing but a folder of the person's.
  const ways = isRoot ? [...packages, `${own} --with-deps`] : [own, ...packages];
  return ways.map((command) => () => tryCommand('Chromium', command));
}
