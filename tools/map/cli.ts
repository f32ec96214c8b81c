import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { mapPage, moduleImports } from './page.ts';

/** Writes docs/map.md. Returns the exit code. */
export default async function main(): Promise<number> {
  writeFileSync(join(root, 'docs/map.md'), mapPage(await moduleImports(root)));
  return 0;
}
