import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { asAdmin, isRoot, tryCommand } from './try-command.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const macApps = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Where a system may keep its Chromium, best first; not all of these exist.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} wanted by which names
 * @returns {string[]} paths; on a platform that is not known, those on PATH
 */
export function candidates(platform, env, wanted = names) {
  const isAny = wanted === names;
  if (platform === 'win32') return isAny ? windowsPlaces(env) : [];
  const onPath = (env.PATH ?? '').split(':').filter(Boolean);
  const folders = [...new Set([...onPath, '/usr/bin', '/usr/local/bin', '/snap/bin'])];
  const found = wanted.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
  return platform === 'darwin' && isAny ? [...found, ...macApps] : found;
}

/** @param {NodeJS.ProcessEnv} env */
function windowsPlaces(env) {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  const programs = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'];
  return programs.flatMap((program) => folders.map((folder) => path.win32.join(folder, program)));
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
