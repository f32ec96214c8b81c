import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
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

// By the ending of a file's name. What is text is sent compressed.
const text: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  smt2: 'text/plain',
};

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** The media type of each ending that the built folder may hold. */
export const types: Readonly<Record<string, string>> = { ...text, png: 'image/png' };
/** The media types that are text, each once. */
export const textTypes = [...new Set(Object.values(text))];

/** The media type of a file; undefined where its ending is not known. */
export const typeOf = (path: string): string | undefined => types[endingOf(path)];

/** The smallest number of bytes that are worth compressing: less than this fits in one packet as it is, and `npm start` leaves it alone. */
export const worthCompressing = 1024;

/** Whether a file is to be sent compressed. */
export const isCompressed = (path: string, bytes: number): boolean =>
  endingOf(path) in text && bytes >= worthCompressing;

/** The compressed copies of a file, by the ending that a host looks for beside it; none where they save nothing. */
export function compressedCopies({ path, content }: ServedFile): Readonly<Record<string, Uint8Array>> {
  if (!isCompressed(path, content.length)) return {};
  return {
    gz: gzipSync(content, { level: constants.Z_BEST_COMPRESSION }),
    br: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  };
}
