import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { asAdmin, isRoot, tryCommand } from './try-command.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * Returns where a system may keep its Chromium, best first; not all exist. On Windows and macOS, Playwright has one.
 * @param {readonly string[]} wanted the names to look for
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
 * @returns {boolean} false also if it cannot be run
 */
export function starts(program) {
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /chrom/i.test(stdout);
}

/**
 * Returns the first of some paths that is a browser that starts.
 * @param {readonly string[]} places
 * @returns {string | undefined} undefined if there is none
 */
export function firstThatStarts(places) {
  return places.find((place) => existsSync(place) && starts(place));
}

/**
 * Returns the ways to install a Chromium here, best first. Each shows its own output; none throws.
 * @returns {(() => void)[]}
 */
export function installBrowser() {
  const isDebian = existsSync('/etc/debian_version');
  const packages = isDebian ? [asAdmin('apt-get update'), asAdmin('apt-get install -y chromium')] : [];
  const own = 'npx playwright install chromium';
  // As root, the system's package installs at once. Otherwise Playwright's own changes only a folder of the person's.
  const ways = isRoot ? [...packages, `${own} --with-deps`] : [own, ...packages];
  return ways.map((command) => () => tryCommand('Chromium', command));
}
