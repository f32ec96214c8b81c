import { statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { headersFor, kindOf } from './headers.ts';
import { plainError } from '../build/plain-error.ts';
import { compressedCopies, type ServedFile, servedFiles, textTypes, typeOf } from './files.ts';
import { headersFile } from './headers-file.ts';
import { notFoundPage } from './not-found.ts';

/**
 * Readies the built folder for a host, once every other file is in it: compressed copies,
 * the page for an address without a file, and `_headers`.
 * Throws where a file has an ending that no host has been told the type of. `npm start` sends the same headers.
 */
export function hosting(): Plugin {
  let [root, folder, isWritten] = ['', '', false];
  return {
    name: 'clear-steps:hosting',
    configResolved: (config) => void ([root, folder] = [config.root, resolve(config.root, config.build.outDir)]),
    configurePreviewServer: ({ middlewares }) =>
      void middlewares.use((request, response, next) => {
        const path = (request.url ?? '')
          .replace(/[?#].*$/, '')
          .replace(/^\/+/, '')
          .replace(/(^|\/)$/, '$1index.html');
        // What is missing for a moment must not count as missing for a year.
        const isThere = isFile(join(folder, path));
        const kind = isThere ? kindOf(path) : 'other';
        const type = isThere ? typeOf(path) : undefined;
        // The server behind it does not know the type of each ending, and leaves one that is set.
        if (type !== undefined)
          response.setHeader('Content-Type', textTypes.includes(type) ? `${type};charset=utf-8` : type);
        for (const [name, value] of Object.entries(headersFor(kind))) response.setHeader(name, value);
        next();
      }),
    writeBundle: () => void (isWritten = true),
    // Called at the end of a build that failed and of a server, too.
    closeBundle: { order: 'post', sequential: true, handler: () => (isWritten ? ready(root, folder) : undefined) },
  };
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

function ready(root: string, folder: string): void {
  const files = servedFiles(folder);
  const unknown = files.filter(({ path }) => typeOf(path) === undefined);
  if (unknown.length > 0)
    throw plainError(`tools/hosting/files.ts has no type for ${unknown.map(({ path }) => path).join(', ')}`);
  files.forEach((file) => writeCopies(folder, file));
  writeFileSync(join(folder, '404.html'), notFoundPage(root));
  writeFileSync(join(folder, '_headers'), headersFile(files.map(({ path }) => path)));
}

function writeCopies(folder: string, file: ServedFile): void {
  for (const [ending, copy] of Object.entries(compressedCopies(file)))
    writeFileSync(join(folder, `${file.path}.${ending}`), copy);
}
