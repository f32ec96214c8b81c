import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { isCompressed, typeOf } from '../../../tools/hosting/files.ts';
import { headersFor, kindOf } from '../../../tools/hosting/headers.ts';

/** What a host sends for a path, or for a POST. */
export interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
/** Puts a fault into the right answer for a path, or for `POST` if something was posted. */
export type Fault = (sent: Sent, path: string) => Sent;

function rightly(site: Readonly<Record<string, string>>, path: string): Sent {
  const body = site[path];
  const type = { 'content-type': `${typeOf(path) ?? 'text/plain'}; charset=utf-8` };
  if (path === 'POST' || body === undefined)
    return { status: 404, headers: { ...type, ...headersFor('other') }, body: '' };
  const encoding = isCompressed(path, body.length) ? { 'content-encoding': 'gzip' } : {};
  return { status: 200, headers: { ...type, ...encoding, ...headersFor(kindOf(path)) }, body };
}

/** Starts a host that sends a site correctly except for a fault, until the test is over. Returns its address. */
export async function host(site: Readonly<Record<string, string>>, fault: Fault = (sent) => sent): Promise<string> {
  const server = createServer(({ url = '', method }, response) => {
    const path = method === 'POST' ? 'POST' : url.slice(1) || 'index.html';
    const { status, headers, body } = fault(rightly(site, path), path);
    response.writeHead(status, headers).end(headers['content-encoding'] === 'gzip' ? gzipSync(body) : body);
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
