import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { contacts } from '../build/contacts/plugin';
import { root } from '../scripts/lib/root.mjs';

// React draws pages many times faster without its checks for developers.
process.env['NODE_ENV'] = 'production';

// What a page says does not hang on how it looks.
const withoutStyles: Plugin = {
  name: 'clear-steps:without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.scss') ? '\0without-styles' : null),
  load: (id) => (id === '\0without-styles' ? '' : null),
};

/** How the app is loaded to be proven. */
export const asProven = { root, mode: 'production', logLevel: 'error' as const, plugins: [contacts(), withoutStyles] };

/** Loads one of the proof's programs with the app's code as it is. */
export async function load<Program>(file: string): Promise<Program> {
  const { module } = await runnerImport<Program>(join(root, file), asProven);
  return module;
}
