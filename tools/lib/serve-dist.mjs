import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { host } from './port.mjs';
import { root } from './root.mjs';

/**
 * Returns the folder of the built app.
 * @returns {string} its folder
 * @throws {Error} for people, if nothing was built yet
 */
export function builtFolder() {
  const folder = join(root, 'dist');
  if (existsSync(join(folder, 'index.html'))) return folder;
  throw new Error('There is nothing to serve yet. Build it first: npm run build');
}

/**
 * Serves the built app until the process ends.
 * @param {number} port a free port
 * @returns {Promise<string>} the address
 * @throws {Error} for people, if nothing was built yet
 */
export async function serveDist(port) {
  builtFolder();
  await preview({ root, logLevel: 'error', preview: { host, port, strictPort: true } });
  return `http://${host}:${port}/`;
}
