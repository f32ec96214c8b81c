import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.mjs';

/**
 * Returns the SHA-256 of some content.
 * @param {string | Uint8Array} content
 */
export const sumOf = (content) => createHash('sha256').update(content).digest('hex');

/**
 * Returns the hash of every file of a folder, by its path.
 * @param {string} folder
 * @returns {Map<string, string>} in the order of the paths
 */
export const hashesOf = (folder) =>
  new Map(filesIn(folder).map((file) => [file, sumOf(readFileSync(join(folder, file)))]));

/**
 * Returns checksums as `sha256sum -c` reads them: a line for each file, in the order given.
 * @param {ReadonlyMap<string, string>} hashes
 */
export const sumsText = (hashes) => [...hashes].map(([file, value]) => `${value}  ${file}\n`).join('');

/**
 * Returns one hash for a whole folder.
 * @param {ReadonlyMap<string, string>} hashes
 */
export const hashOfAll = (hashes) => sumOf(sumsText(hashes));
