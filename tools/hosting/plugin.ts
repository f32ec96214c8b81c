import { statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { languages } from '../../src/words/language-ids.ts';
import { headingIn, namesIn, textOf } from '../lib/plain-text.ts';
import { plainError } from '../lib/plain-error.ts';
import { compressedCopies, type ServedFile, servedFiles, textTypes, typeOf } from './files.ts';
import { emptyPolicy, headersFor, type Headers, kindOf, ownHeaders, secureHeaders, sharedHeaders } from './headers.ts';

const rule = (address: string, headers: Headers): string =>
  [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

// A page also has the address of its folder.
const addressesOf = (path: string): readonly string[] =>
  path.endsWith('index.html') ? [`/${path.slice(0, -'index.html'.length)}`, `/${path}`] : [`/${path}`];

/** The most rules that hosts accept in `_headers`. */
const most = 100;

/**
 * Returns the text of `_headers`, for hosts that read it, from the paths of the built folder. No two rules for one
 * address set the same header: such hosts join the two values, and a worker that had the page's policy too could fetch
 * nothing. Each file is named: such hosts look only at the address, and a missing file must not be cached for a year.
 * Throws if there are more rules than such hosts accept.
 */
export function headersFile(paths: readonly string[]): string {
  const named = paths.flatMap((path) => addressesOf(path).map((address) => rule(address, ownHeaders(kindOf(path)))));
  const rules = [rule('/*', { ...sharedHeaders, ...secureHeaders }), ...named];
  if (rules.length > most) throw plainError(`_headers has ${rules.length} rules; hosts that read it take ${most}`);
  return `${rules.join('\n\n')}\n`;
}

function sectionIn(root: string, language: string): string {
  const danger = textOf(root, language, 'plain', 'danger').replace('999', '<a href="tel:999">999</a>');
  return `<section lang="${language}"><p>${textOf(root, language, 'hosting', 'nothingHere')}</p><p><strong>${danger}</strong></p></section>`;
}

/**
 * The page for an address without a file, in all languages. It names no file or address, since it may be shown at any
 * depth. Without it some hosts answer with the app, and a browser would keep that for a year in place of a script.
 */
const notFoundPage = (root: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${emptyPolicy}">
<title>${namesIn(root, 'en')}</title>
${headingIn(root, 'en')}
${languages.map((language) => sectionIn(root, language)).join('\n')}
</html>
`;

/**
 * Prepares the built folder for a host once every other file is there: compressed copies, the page for an address
 * without a file, and `_headers`. Throws if the type of a file extension is unknown. `npm start` sends the same
 * headers.
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
        // A file that is missing for a moment must not count as missing for a year.
        const isThere = isFile(join(folder, path));
        const kind = isThere ? kindOf(path) : 'other';
        const type = isThere ? typeOf(path) : undefined;
        // Vite's own server does not know every type, and keeps one that is already set.
        if (type !== undefined)
          response.setHeader('Content-Type', textTypes.includes(type) ? `${type};charset=utf-8` : type);
        for (const [name, value] of Object.entries(headersFor(kind))) response.setHeader(name, value);
        next();
      }),
    writeBundle: () => void (isWritten = true),
    // Vite also calls this after a failed build, and for a server.
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
