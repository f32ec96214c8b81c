import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashesOf, hashOfAll } from '../../scripts/lib/folder-hashes.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { cache } from './folders.ts';
import { run } from './run.ts';

/**
 * Installs and builds an app of `bench/peers`, with its own packages, in a copy; one that is built already is left as it is.
 * Out: the folder that was built.
 */
export function buildPeer(name: string): string {
  const source = join(root, 'bench/peers', name);
  const copy = join(cache, 'peers', name);
  const mark = join(copy, '.built-from');
  const hash = hashOfAll(hashesOf(source));
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return join(copy, 'dist');
  console.log(`  installs and builds ${name}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(source, copy, { recursive: true });
  run(copy, 'npm install --no-audit --no-fund --ignore-scripts');
  run(copy, 'npm run build');
  writeFileSync(mark, hash);
  return join(copy, 'dist');
}
