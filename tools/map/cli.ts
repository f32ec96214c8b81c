import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { mapPage, roomImports } from './page.ts';

/** Writes docs/map.md. Returns the exit code. */
export default async function main(): Promise<number> {
  writeFileSync(join(root, 'docs/map.md'), mapPage(await roomImports(root)));
  return 0;
}
