import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersFor, kindOf, sharedHeaders } from '../../../tools/hosting/headers';

/** Changes to the built files, by path: other content, or undefined to leave the file out. */
export type Edits = Readonly<Record<string, (content: string) => string | undefined>>;

/** A host of the built app that can be changed and stopped while a test runs. */
export interface Host {
  readonly url: string;
  /** The paths requested since this was last emptied. */
  readonly asked: string[];
  serve: (edits: Edits) => void;
  /** From now on sends only the content type and these headers, as the simplest host does. */
  plain: (headers?: Readonly<Record<string, string>>) => void;
  stop: () => Promise<void>;
}

const built = (path: string): string => fileURLToPath(new URL(`../../../dist/${path}`, import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

function send(
  response: ServerResponse,
  path: string,
  edit: Edits[string] | undefined,
  only: Readonly<Record<string, string>> | undefined,
): void {
  const file = built(path);
  const content = !existsSync(file) ? undefined : edit ? edit(readFileSync(file, 'utf8')) : readFileSync(file);
  if (content === undefined)
    return void response.writeHead(404, { ...sharedHeaders, 'Cache-Control': 'no-store' }).end();
  response
    .writeHead(200, { ...(only ?? headersFor(kindOf(path))), 'Content-Type': types[extname(path)] ?? 'text/plain' })
    .end(content);
}

/** Starts a host on a free port, with every header that a host should send. */
export async function startHost(first: Edits = {}): Promise<Host> {
  let edits = first;
  let only: Readonly<Record<string, string>> | undefined;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
    asked.push(path);
    send(response, path, edits[path], only);
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    serve: (next) => {
      edits = next;
    },
    plain: (headers = {}) => {
      only = headers;
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

const hashOf = (content: string): string => createHash('sha384').update(content).digest('base64');
const marked = (page: string): string => page.replace('<html lang="en">', '<html lang="en" data-version="next">');

/** Returns the edits for a new version of the app: its page says so, and its worker has the page's new hash. */
export function nextVersion(): Edits {
  const page = readFileSync(built('index.html'), 'utf8');
  const [old, next] = [hashOf(page), hashOf(marked(page))];
  return {
    'index.html': marked,
    'sw.js': (worker) => worker.replaceAll(old, next).replaceAll(old.slice(0, 16), next.slice(0, 16)),
  };
}
