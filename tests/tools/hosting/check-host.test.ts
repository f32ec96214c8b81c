import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import cy from '../../../locales/cy/hosting.json';
import { readAddress } from '../../../tools/hosting/address.ts';
import checkHost from '../../../tools/hosting/check/cli.ts';
import { fileFindings } from '../../../tools/hosting/check/file.ts';
import { isHere, leadsToHttps } from '../../../tools/hosting/check/host.ts';
import { headersFor } from '../../../tools/hosting/headers.ts';
import { say } from '../../../tools/hosting/words.ts';
import { type Fault, host, type Sent } from './host.ts';

const site = {
  'index.html': 'the page',
  'sw.js': 'the worker',
  'manifest.webmanifest': '{}',
  'assets/app-1a2b3c4d.js': 'a script'.repeat(200),
};
const paths = Object.keys(site);
const script = 'assets/app-1a2b3c4d.js';
const forever = headersFor('asset')['Cache-Control'] ?? '';

let folder = '';
const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
const said = () => log.mock.calls.map(([line]) => String(line));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  for (const [path, text] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => void vi.clearAllMocks());

it('a host that does as it must passes, and each header is shown with its value', async () => {
  const address = await host(site);
  expect(await checkHost([address, folder])).toBe(0);
  expect(said()).toContain('right  Cache-Control: no-cache (index.html, manifest.webmanifest, sw.js)');
  expect(said().at(-1)).toBe(`All is right at ${address}`);
});

it('a cache rule may say the same in another order', async () => {
  const other: Fault = (sent, path) =>
    path === script ? withHeader(sent, 'Cache-Control', 'immutable, Public,max-age=31536000') : sent;
  expect(await checkHost([await host(site, other), folder])).toBe(0);
});

const withHeader = (sent: Sent, name: string, value: string): Sent => ({
  ...sent,
  headers: { ...sent.headers, [name]: value },
});
const without = (sent: Sent, name: string): Sent => ({
  ...sent,
  headers: Object.fromEntries(Object.entries(sent.headers).filter(([given]) => given !== name)),
});
const at =
  (place: string, change: (sent: Sent) => Sent): Fault =>
  (sent, path) =>
    path === place ? change(sent) : sent;
const all =
  (name: string, value: string): Fault =>
  (sent) =>
    withHeader(sent, name, value);

/** What a host does wrong, and which files or addresses are told for it, with what was found. */
const faults: readonly (readonly [string, Fault, readonly string[], string])[] = [
  ...Object.keys(headersFor('page')).map(
    (name) =>
      [
        `no ${name}`,
        (sent: Sent) => without(sent, name),
        name === 'Permissions-Policy' ? ['index.html'] : paths,
        'found: nothing',
      ] as const,
  ),
  [
    'an asset for ten minutes',
    at(script, (sent) => withHeader(sent, 'Cache-Control', 'public, max-age=600')),
    [script],
    'found: public, max-age=600',
  ],
  ['a worker for a year', at('sw.js', (sent) => withHeader(sent, 'Cache-Control', forever)), ['sw.js'], forever],
  [
    'a refusal for a year',
    at('assets/no-such-file.js', (sent) => withHeader(sent, 'Cache-Control', forever)),
    ['assets/no-such-file.js'],
    'found: 404',
  ],
  [
    'a worker that can fetch nothing',
    at('sw.js', (sent) =>
      withHeader(sent, 'Content-Security-Policy', headersFor('page')['Content-Security-Policy'] ?? ''),
    ),
    ['sw.js'],
    "connect-src 'self'",
  ],
  ['no such file', at(script, (sent) => ({ ...sent, status: 404 })), [script], 'found: status 404'],
  [
    'a login',
    at('index.html', (sent) => withHeader({ ...sent, status: 302 }, 'location', '/login')),
    ['index.html'],
    'found: status 302, sent on to /login',
  ],
  [
    'another content',
    at(script, (sent) => ({ ...sent, body: `${sent.body} ` })),
    [script],
    'wanted: the file is as it was built',
  ],
  ['a script uncompressed', at(script, (sent) => without(sent, 'content-encoding')), [script], 'found: not compressed'],
  [
    'another type',
    at('manifest.webmanifest', (sent) => withHeader(sent, 'content-type', 'application/octet-stream')),
    ['manifest.webmanifest'],
    'found: application/octet-stream',
  ],
  ['its version', all('server', 'nginx/1.24'), paths, 'found: server: nginx/1.24'],
  ['a cookie', all('set-cookie', 'id=1'), paths, 'found: set-cookie: id=1'],
  ['reports to elsewhere', all('nel', '{}'), paths, 'found: nel: {}'],
  [
    'the app where there is no file',
    at('no-such-page', (sent) => ({ ...sent, status: 200 })),
    ['no-such-page'],
    'found: 200, ',
  ],
  ['a list of files', at('assets/', (sent) => ({ ...sent, status: 200 })), ['assets/'], 'found: 200, '],
  ['thanks for what was sent', at('POST', (sent) => ({ ...sent, status: 204 })), ['POST'], 'found: status 204'],
];
it.each(faults)('a host that sends %s is told so, and nothing else', async (_, fault, places, found) => {
  expect(await checkHost([await host(site, fault), folder])).toBe(1);
  const wrong = said().filter((line) => line.startsWith('WRONG'));
  expect(wrong.map((line) => /^WRONG {2}(.*?) \| wanted: /.exec(line)?.[1]).sort()).toEqual([...places].sort());
  expect(wrong.filter((line) => !line.includes(found))).toEqual([]);
  expect(said().at(-1)).toBe(`Things that are wrong: ${places.length}`);
});

it('a host of https that does not hold browsers to it is told so', () => {
  const answer = { status: 200, headers: new Headers(headersFor('other')), content: Buffer.from('{}') };
  const file = { path: 'edition.json', content: answer.content };
  const wrong = fileFindings(file, answer, true, say).filter(
    ({ found, must }) => found !== undefined && !must.includes('Type:'),
  );
  expect(wrong.map(({ must }) => must)).toEqual(['Strict-Transport-Security: max-age=31536000']);
});

it('with --cy all of it is told in Welsh', async () => {
  expect(await checkHost([await host(site, all('Referrer-Policy', 'origin')), folder, '--cy'])).toBe(1);
  for (const must of [cy.asBuilt, cy.refused, cy.takesNothing, cy.nothingMore, cy.there])
    expect(said().join('\n')).toContain(must);
  expect(said().join('\n')).not.toMatch(/right|wrong|wanted|found|refused/i);
});

it.each([
  [[], /^Name the address to check/],
  [['steps.example.org'], /^‘steps\.example\.org’ is not an address that can be checked\./],
  [['ftp://steps.example.org/'], /is not an address/],
  [['https://steps.example.org/', '/no/such/folder'], /^There is no built app and no release in \/no\/such\/folder\./],
  [['http://127.0.0.1:9/'], /^http:\/\/127\.0\.0\.1:9\/ could not be checked: /],
])('what cannot be checked is told in one line: %j', async ([address = '', built = folder], line) => {
  expect(await checkHost(address === '' ? [] : [address, built])).toBe(2);
  expect(error).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(line));
});

it.each([
  ['https://steps.example.org', 'https://steps.example.org/'],
  ['https://steps.example.org/safe/index.html#/danger', 'https://steps.example.org/safe/'],
  ['HTTPS://user:pass@steps.example.org:8443/?a=b', 'https://steps.example.org:8443/'],
])('%s is the folder %s', (given, folderOf) => {
  expect(readAddress(given)?.href).toBe(folderOf);
});

it('only this computer may be reached without https, and http leads there only for good, and to the same address', () => {
  const here = [
    'http://localhost/',
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://127.example.org/',
    'http://10.0.0.1/',
  ];
  expect(here.map((address) => isHere(new URL(address)))).toEqual([true, true, true, false, false]);
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
