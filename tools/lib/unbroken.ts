import { join } from 'node:path';
import type { Plugin } from 'vite';

const own = JSON.stringify(join(import.meta.dirname, '../../src/words/unbroken.ts'));

/** Renders components with `src/words/unbroken.ts`: no word breaks at its hyphen. Tests use React itself instead. */
export function unbroken(): Plugin {
  return {
    name: 'clear-steps:unbroken',
    enforce: 'post',
    // When the book is rendered, no plugin is asked to resolve a package's name.
    transform: (code, id) =>
      id.endsWith('.tsx') ? { code: code.replace('"react/jsx-runtime"', () => own), map: null } : null,
  };
}
