import { join } from 'node:path';
import type { Plugin } from 'vite';

const own = JSON.stringify(join(import.meta.dirname, '../../src/words/unbroken.ts'));

/** Has components drawn with `src/words/unbroken.ts`, so that no word breaks at its hyphen. A test reads the texts as they are written: it draws with React itself. */
export function unbroken(): Plugin {
  return {
    name: 'clear-steps:unbroken',
    enforce: 'post',
    // Where the book is drawn, no plugin is asked what a package's name stands for.
    transform: (code, id) =>
      id.endsWith('.tsx') ? { code: code.replace('"react/jsx-runtime"', () => own), map: null } : null,
  };
}
