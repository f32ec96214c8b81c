import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';

/** Kept in a file of the run, since after a test that fails the next one runs in another process. */
function file(): string {
  const folder = test.info().project.outputDir;
  mkdirSync(folder, { recursive: true });
  return join(folder, 'chart-walks.txt');
}

/** Notes what a step has come to. */
export const visit = (names: readonly string[]): void =>
  appendFileSync(file(), names.map((name) => `${name}\n`).join(''));

/** All that the walks of this run have come to. */
export const visited = (): ReadonlySet<string> =>
  new Set(existsSync(file()) ? readFileSync(file(), 'utf8').split('\n') : []);
