import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from '../../scripts/lib/root.mjs';
import type { Fault } from './fault';

/**
 * Loads the app with one fault in it: nothing is written.
 * Throws where the text to be replaced does not stand in the file exactly once: then the fault is none.
 */
export function seeded({ what, file, from, to }: Fault): Plugin {
  const path = join(root, file);
  const [before = '', after, ...more] = readFileSync(path, 'utf8').split(from);
  if (after === undefined || more.length > 0) throw new Error(`The fault "${what}" does not fit ${file} any more.`);
  return {
    name: 'clear-steps:fault',
    enforce: 'pre',
    load: (id) => (id.split('?')[0] === path ? `${before}${to}${after}` : null),
  };
}
