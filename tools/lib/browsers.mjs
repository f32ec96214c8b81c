import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { asAdmin, isRoot, tryCommand } from './try-command.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * Where a system may keep its Chromium, best first; not all of these exist. On Windows, and for an app of macOS, Playwright's own does.
 * @param {readonly string[]} wanted by which names
 * @returns {string[]} paths
 */
export function candidates(wanted = names) {
  const onPath = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const folders = [...new Set([...onPath, '/usr/bin', '/usr/local/bin', '/snap/bin'])];
  return wanted.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/**
 * Whether a program starts and says that it is a Chromium.
 * On Windows any file counts: there Chrome answers `--version` by opening a window.
 * @param {string} program its path
 * @returns {boolean} false too when it cannot be run
 */
export function starts(program) {
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /chrom/i.test(stdout);
}

/**
 * The first of some places where there is a browser that starts.
 * @param {readonly string[]} places
 * @returns {string | undefined} nothing where there is none
 */
export function firstThatStarts(places) {
  return places.find((place) => existsSync(place) && starts(place));
}

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
