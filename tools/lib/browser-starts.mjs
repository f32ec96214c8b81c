import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

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
