import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/root.mjs';
import { edit } from '../grow/edit.ts';
import { cache } from './folders.ts';
import { run } from './run.ts';

const parts = [
  'index.html',
  'LICENSE',
  'local',
  'locales',
  'package.json',
  'package-lock.json',
  'public',
  'src',
  'tools',
  'tsconfig.json',
  'vite.config.ts',
];

/** A built version of the project: its folder, and the bytes of its first load as the build counts them. */
export interface Built {
  readonly folder: string;
  readonly firstLoad: number;
}

/** Copies the project to a folder of the cache, to be changed there: never in the product. */
export function copyProject(name: string): string {
  const copy = join(cache, name);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  // What was grown on purpose may be over the limit: it is measured, not shipped.
  edit(copy, 'tools/build/budget/plugin.ts', /const limit = [\d_]+;/, 'const limit = Infinity;');
  // A made-up language changes the early script, and no host has a policy that would block it.
  edit(copy, 'tools/build/page/within.ts', 'hashOf(script) !== earlyHash', 'false');
  // Nobody has looked at made-up words.
  edit(copy, 'vite.config.ts', ' translations(),', '');
  return copy;
}

/** Builds a copy of the project. */
export function buildCopy(copy: string): Built {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const written = run(copy, `"${process.execPath}" "${vite}" build`);
  const [, bytes] = /^ *(\d+) {2}first load/m.exec(written) ?? [];
  if (bytes === undefined) throw new Error('The build did not say what the first load weighs.');
  return { folder: join(copy, 'dist'), firstLoad: Number(bytes) };
}
