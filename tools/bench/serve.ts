import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { textTypes, typeOf } from '../hosting/files.ts';
import { host } from '../lib/port.mjs';

/** Files compressed so far, at the best quality: no file changes during a run. */
const kept = new Map<string, Buffer>();

function bodyOf(file: string, isText: boolean): Buffer {
  const body = kept.get(file) ?? (isText ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
  kept.set(file, body);
  return body;
}

function fileAt(folder: string, url = '/'): string {
  const named = join(folder, normalize(decodeURIComponent(new URL(url, `http://${host}`).pathname)));
  return existsSync(named) && statSync(named).isDirectory() ? join(named, 'index.html') : named;
}

/** A folder that is served, compressed, on this computer only. */
export interface Served {
  readonly url: string;
  readonly close: () => void;
}

/** Serves a folder on any free port until it is closed. Every app is served in the same way. */
export async function serve(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const file = fileAt(folder, request.url);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = typeOf(file) ?? 'application/octet-stream';
    const isText = textTypes.includes(type);
    const encoding = isText ? { 'content-encoding': 'br' } : {};
    response
      .writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...encoding })
      .end(bodyOf(file, isText));
  });
  await new Promise<void>((listening) => void server.listen(0, host, listening));
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
