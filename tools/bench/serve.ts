import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { host } from '../lib/port.mjs';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What was compressed already: no file changes within a run. */
const kept = new Map<string, Sent>();

function read(file: string): Sent {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const content = readFileSync(file);
  const headers = { 'content-type': type, 'cache-control': 'no-store' };
  if (type === 'image/png') return { headers, body: content };
  const body = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
  return { headers: { ...headers, 'content-encoding': 'br' }, body };
}

function fileAt(folder: string, url = '/'): string {
  const named = join(folder, normalize(decodeURIComponent(new URL(url, `http://${host}`).pathname)));
  return existsSync(named) && statSync(named).isDirectory() ? join(named, 'index.html') : named;
}

/** A folder that is served, compressed, on this computer alone. */
export interface Served {
  readonly url: string;
  readonly close: () => void;
}

/** Serves a folder on any free port, until it is closed. Every app is sent in the same way. */
export async function serve(folder: string): Promise<Served> {
  const server: Server = createServer((request, response) => {
    const file = fileAt(folder, request.url);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const sent = kept.get(file) ?? read(file);
    kept.set(file, sent);
    response.writeHead(200, sent.headers).end(sent.body);
  });
  await new Promise<void>((listening) => server.listen(0, host, listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return {
    url: `http://${host}:${address.port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
