import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Returns every file of a folder and its subfolders.
 * @param {string} folder
 * @returns {string[]} their sorted paths from there, with slashes on every system
 * @throws {Error} if there is no such folder
 */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
