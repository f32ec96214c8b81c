import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { withoutCasts } from './without-casts.mjs';

const parts = [
  'src',
  'tests',
  'locales',
  'local',
  'tools',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'vite.config.ts',
];

/** @param {string} file */
const blankCasts = (file) => writeFileSync(file, withoutCasts(readFileSync(file, 'utf8')));

/**
 * Copies what a mutation run needs. Stryker changes nothing of which a type is asserted, and so none of the tables that are
 * `as const`: in the copy no type is asserted, and every table can be changed.
 * @returns {string} the folder of the copy
 */
export function copyWithoutCasts() {
  const copy = join(root, '.mutation/copy');
  rmSync(copy, { recursive: true, force: true });
  for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });
  const files = readdirSync(join(copy, 'src'), { recursive: true, encoding: 'utf8' });
  files.filter((file) => file.endsWith('.ts')).forEach((file) => blankCasts(join(copy, 'src', file)));
  return copy;
}
