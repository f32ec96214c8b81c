import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import type { Language } from '../helpers/words';

/** Kept in a file of the run, since after a test that fails the next one runs in another process. */
function fileOf(language: Language): string {
  const folder = test.info().project.outputDir;
  mkdirSync(folder, { recursive: true });
  return join(folder, `chart-walks-${language}.txt`);
}

/** Notes what a step has come to. */
export const visit = (language: Language, names: readonly string[]): void =>
  appendFileSync(fileOf(language), names.map((name) => `${name}\n`).join(''));

/** All that the walks of this run have come to. */
export const visited = (language: Language): ReadonlySet<string> => {
  const file = fileOf(language);
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
};
