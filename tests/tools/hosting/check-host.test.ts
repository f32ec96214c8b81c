import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import cy from '../../../locales/cy/hosting.json';
import { fill } from '../../../tools/build/fill.ts';
import { isHere, readAddress } from '../../../tools/hosting/address.ts';
import checkHost from '../../../tools/hosting/check/cli.ts';
import { leadsToHttps } from '../../../tools/hosting/check/host.ts';
import { headersFor } from '../../../tools/hosting/headers.ts';
import { claimPort } from '../../../tools/lib/port.mjs';

let folder: string;
let server: Server | undefined;
const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);

beforeEach(() => {
  vi.clearAllMocks();
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  writeFileSync(join(folder, 'index.html'), 'the page');
});
afterEach(() => {
  server?.close();
  server = undefined;
  rmSync(folder, { recursive: true });
});

/** A host of one page; its status is the one of every answer to a GET for the page. */
async function host(status: number, headers: Record<string, string>): Promise<string> {
  const port = await claimPort(0);
  server = createServer(({ url, method }, response) => {
    const isPage = url === '/' && method === 'GET';
    response
      .writeHead(isPage ? status : 404, { 'content-type': 'text/html; charset=utf-8', ...headers })
      .end(isPage ? 'the page' : '');
  });
  await new Promise<void>((resolve) => void server?.listen(port, '127.0.0.1', resolve));
  return `http://127.0.0.1:${port}/`;
}

const said = () => log.mock.calls.map(([line]) => String(line));

it('a host that does as it must passes, and each header is shown with its value', async () => {
  const address = await host(200, headersFor('page'));
  expect(await checkHost([address, folder])).toBe(0);
  expect(said()).toContain('right  Cache-Control: no-cache (index.html)');
  expect(said().at(-1)).toBe(`All is right at ${address}`);
});

it('one thing wrong is told as what was wanted and what was found, and counted', async () => {
  const address = await host(200, { ...headersFor('page'), 'Referrer-Policy': 'origin' });
  expect(await checkHost([address, folder])).toBe(1);
  expect(said().slice(-2)).toEqual([
    'WRONG  index.html | wanted: Referrer-Policy: no-referrer | found: origin',
    'Things that are wrong: 1',
  ]);
});

it('with --cy all of it is told in Welsh', async () => {
  const address = await host(200, { ...headersFor('page'), 'Referrer-Policy': 'origin' });
  expect(await checkHost([address, folder, '--cy'])).toBe(1);
  const { asBuilt, refused, someWrong, ...words } = cy;
  expect(said().at(-1)).toBe(fill(someWrong, { count: 1 }));
  for (const must of [asBuilt, refused, words.takesNothing, words.nothingMore, words.there])
    expect(said().join('\n')).toContain(must);
  expect(said().join('\n')).not.toMatch(/right|wrong|wanted|found|refused/i);
  expect(await checkHost(['--cy'])).toBe(2);
  expect(error).toHaveBeenCalledWith(words.checkUsage);
});

it('a cache rule may say the same in another order', async () => {
  expect(await checkHost([await host(200, { ...headersFor('page'), 'Cache-Control': 'No-Cache' }), folder])).toBe(0);
});

it('a page that is sent on elsewhere is not there', async () => {
  expect(await checkHost([await host(302, { location: '/login' }), folder])).toBe(1);
  expect(said()).toContain('WRONG  index.html | wanted: the file is there | found: status 302, sent on to /login');
});

describe('what cannot be checked is told in one line', () => {
  it.each([
    [[], /^Name the address to check/],
    [['steps.example.org'], /^‘steps\.example\.org’ is not an address that can be checked\./],
    [['ftp://steps.example.org/'], /is not an address/],
    [['http://[::'], /is not an address/],
    [
      ['https://steps.example.org/', '/no/such/folder'],
      /^There is no built app and no release in \/no\/such\/folder\. Build it first: npm run build$/,
    ],
  ])('%j', async (args, line) => {
    expect(await checkHost(args)).toBe(2);
    expect(error).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(line));
    expect(log).not.toHaveBeenCalled();
  });

  it('a host that does not answer', async () => {
    const address = `http://127.0.0.1:${await claimPort(0)}/`;
    expect(await checkHost([address, folder])).toBe(2);
    expect(error).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(`^${address} could not be checked: connect ECONNREFUSED`),
    );
  });
});

it.each([
  ['https://steps.example.org', 'https://steps.example.org/'],
  ['https://steps.example.org/safe', 'https://steps.example.org/safe/'],
  ['https://steps.example.org/safe/index.html#/danger', 'https://steps.example.org/safe/'],
  ['HTTPS://user:pass@steps.example.org:8443/?a=b', 'https://steps.example.org:8443/'],
])('%s is the folder %s', (given, folderOf) => {
  expect(readAddress(given)?.href).toBe(folderOf);
});

it('only this computer may be reached without https', () => {
  expect(
    ['http://localhost/', 'http://127.0.0.1/', 'http://[::1]/'].map((address) => isHere(new URL(address))),
  ).toEqual([true, true, true]);
  expect(
    ['http://127.example.org/', 'http://localhost.example.org/', 'http://10.0.0.1/'].some((address) =>
      isHere(new URL(address)),
    ),
  ).toBe(false);
});

it('http leads to https only for good, and to the same address', () => {
  const page = new URL('https://steps.example.org/safe/');
  const leads = (status: number, location: string) =>
    leadsToHttps(page, { status, headers: new Headers({ location }) });
  expect([leads(301, page.href), leads(308, page.href)]).toEqual([true, true]);
  expect([
    leads(302, page.href),
    leads(301, 'https://steps.example.org/'),
    leads(301, 'http://steps.example.org/safe/'),
  ]).toEqual([false, false, false]);
});
