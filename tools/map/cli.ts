import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { mapPage } from './page.ts';

/** Writes docs/map.md. Returns the exit code. */
export default function main(): number {
  writeFileSync(join(root, 'docs/map.md'), mapPage(root));
  return 0;
}
