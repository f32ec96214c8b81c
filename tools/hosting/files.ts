import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../lib/files-in.mjs';

/** A file that a host serves: its path in the built folder, and what it holds. */
export interface ServedFile {
  readonly path: string;
  readonly content: Uint8Array;
}

// For the host itself: its rules, its answer where there is no file, and copies that it sends in place of a file.
const isForHost = (path: string): boolean => path === '_headers' || path === '404.html' || /\.(gz|br)$/.test(path);

/** Whether a visitor can ask for a file of the built folder. In: its path there. */
export const isServed = (path: string): boolean => !isForHost(path);

/** The files of a built folder that a visitor can ask for, in the order of their paths. Throws where there is no such folder. */
export const servedFiles = (folder: string): readonly ServedFile[] =>
  filesIn(folder)
    .filter(isServed)
    .map((path) => ({ path, content: readFileSync(join(folder, path)) }));
