import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hashesOf, hashOfAll } from '../../lib/folder-hashes.mjs';
import { root } from '../../lib/root.mjs';
import { cache } from './folders.ts';
import { run } from './run.ts';

/** What an app of the bench has of the project's own: files that are put beside its sources, so that both always have the same. */
export const takenFromProject: Readonly<Record<string, readonly string[]>> = {
  minimal: ['src/app/styles/_nhs-parts.scss', 'src/app/styles/_nhs-later.scss'],
};

/**
 * Installs and builds an app of `tools/bench/peers`, with its own packages, in a copy; one that is built already is left as it is.
 * Out: the folder that was built.
 */
export function buildPeer(name: string): string {
  const source = join(root, 'tools/bench/peers', name);
  const taken = (takenFromProject[name] ?? []).map((file) => join(root, file));
  const copy = join(cache, 'peers', name);
  const mark = join(copy, '.built-from');
  const builtFrom = [hashOfAll(hashesOf(source)), ...taken.map((file) => readFileSync(file, 'utf8'))].join('\n');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === builtFrom) return join(copy, 'dist');
  console.log(`  installs and builds ${name}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(source, copy, { recursive: true });
  taken.forEach((file) => cpSync(file, join(copy, 'src', basename(file))));
  run(copy, 'npm install --no-audit --no-fund --ignore-scripts');
  run(copy, 'npm run build');
  writeFileSync(mark, builtFrom);
  return join(copy, 'dist');
}
