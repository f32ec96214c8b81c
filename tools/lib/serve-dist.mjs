import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { host } from './port.mjs';
import { root } from './root.mjs';

/**
 * Where the built app is.
 * @returns {string} its folder
 * @throws {Error} for people, when nothing was built yet
 */
export function builtFolder() {
  const folder = join(root, 'dist');
  if (existsSync(join(folder, 'index.html'))) return folder;
  throw new Error('There is nothing to serve yet. Build it first: npm run build');
}

/**
 * Serves what was built, until the process ends.
 * @param {number} port a free port
 * @returns {Promise<string>} the address
 * @throws {Error} for people, when nothing was built yet
 */
export async function serveDist(port) {
  builtFolder();
  await preview({ root, logLevel: 'error', preview: { host, port, strictPort: true } });
  return `http://${host}:${port}/`;
}
