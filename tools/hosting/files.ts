import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesIn } from '../lib/files-in.mjs';

/** A file that a host serves: its path in the built folder, and its content. */
export interface ServedFile {
  readonly path: string;
  readonly content: Uint8Array;
}

// For the host itself: its rules, its answer if there is no file, and compressed copies.
const isForHost = (path: string): boolean => path === '_headers' || path === '404.html' || /\.(gz|br)$/.test(path);

/** Whether a visitor can request a file, by its path in the built folder. */
export const isServed = (path: string): boolean => !isForHost(path);

/** Returns the files of a built folder that a visitor can request, sorted by path. Throws if there is no folder. */
export const servedFiles = (folder: string): readonly ServedFile[] =>
  filesIn(folder)
    .filter(isServed)
    .map((path) => ({ path, content: readFileSync(join(folder, path)) }));

// By file extension. Text is sent compressed.
const text: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
};

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** The media type of each file extension that the built folder may hold. */
export const types: Readonly<Record<string, string>> = { ...text, png: 'image/png' };
/** The media types that are text, without duplicates. */
export const textTypes = [...new Set(Object.values(text))];

/** Returns the media type of a file, or undefined for an unknown extension. */
export const typeOf = (path: string): string | undefined => types[endingOf(path)];

/** The smallest size in bytes worth compressing: less fits in one packet, and `npm start` does not compress it. */
export const worthCompressing = 1024;

/** Whether a file is to be sent compressed. */
export const isCompressed = (path: string, bytes: number): boolean =>
  endingOf(path) in text && bytes >= worthCompressing;

/** Returns the compressed copies of a file by the extension that hosts look for; none if compression saves nothing. */
export function compressedCopies({ path, content }: ServedFile): Readonly<Record<string, Uint8Array>> {
  if (!isCompressed(path, content.length)) return {};
  return {
    gz: gzipSync(content, { level: constants.Z_BEST_COMPRESSION }),
    br: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  };
}
