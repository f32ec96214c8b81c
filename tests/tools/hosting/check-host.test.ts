import { rmSync } from 'node:fs';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import cy from '../../../locales/cy/hosting.json';
import en from '../../../locales/en/hosting.json';
import { readAddress } from '../../../tools/hosting/address.ts';
import checkHost from '../../../tools/hosting/check/cli.ts';
import { fileFindings } from '../../../tools/hosting/check/file.ts';
import { isLocalhost, leadsToHttps } from '../../../tools/hosting/check/host.ts';
import { headersFor } from '../../../tools/hosting/headers.ts';
import { say } from '../../../tools/hosting/words.ts';
import { newFolder } from '../../support/new-folder.ts';
import { type Fault, host, type Sent } from './host.ts';

const site = {
  'index.html': 'the page',
  'sw.js': 'the worker',
  'manifest.webmanifest': '{}',
  'licences.txt': 'MIT',
  'edition.json': '{}',
  'assets/app-1a2b3c4d.js': 'a script'.repeat(200),
};
const paths = Object.keys(site);
const firstPaths = `${paths.toSorted().slice(0, 5).join(', ')}, and others: 1`;
const script = 'assets/app-1a2b3c4d.js';
const forever = headersFor('asset')['Cache-Control'] ?? '';

const folder = newFolder(site);
afterAll(() => rmSync(folder, { recursive: true }));
const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
const said = () => log.mock.calls.map(([line]) => String(line));

beforeEach(() => void vi.clearAllMocks());

it('a host that does as it must passes: each header has a line, with its value if all files have the same', async () => {
  const address = await host(site);
  expect(await checkHost([address, folder])).toBe(0);
  expect(said()).toContain(`right  X-Frame-Options: DENY (${firstPaths})`);
  expect(said()).toContain(`right  Cache-Control (${firstPaths})`);
  expect(said().at(-1)).toBe(`All is right at ${address}`);
  // This computer needs no https, and is not said to have it.
  expect(said().join('\n')).not.toContain(en.encrypted);
});

it('a cache rule may say the same in another order', async () => {
  const other = changed(script, { headers: { 'Cache-Control': 'immutable, Public,max-age=31536000' } });
  expect(await checkHost([await host(site, other), folder])).toBe(0);
});

/** What is sent wrongly, by one place or by all. A header that is undefined is left out. */
interface Change extends Partial<Pick<Sent, 'status' | 'body'>> {
  readonly headers?: Readonly<Record<string, string | undefined>>;
}
const changed =
  (place: string | undefined, { headers = {}, ...change }: Change): Fault =>
  (sent, path) =>
    place === undefined || path === place
      ? { ...sent, ...change, headers: Object.fromEntries(sentIn({ ...sent.headers, ...headers })) }
      : sent;
const sentIn = (headers: Readonly<Record<string, string | undefined>>) =>
  Object.entries(headers).filter((one): one is [string, string] => one[1] !== undefined);

/** The place that sends something wrong, or all if none is named; the change; and what is found. */
const faults: readonly (readonly [string | undefined, Change, string])[] = [
  [script, { headers: { 'Cache-Control': 'public, max-age=600' } }, 'found: public, max-age=600'],
  ['sw.js', { headers: { 'Cache-Control': forever } }, forever],
  ['sw.js', { headers: headersFor('page') }, "wanted: Content-Security-Policy: default-src 'none'; connect-src 'self'"],
  ['assets/no-such-file.js', { headers: { 'Cache-Control': forever } }, 'found: 404'],
  [script, { status: 404 }, 'found: status 404'],
  ['index.html', { status: 302, headers: { location: '/login' } }, 'found: status 302, sent on to /login'],
  [script, { body: 'another script'.repeat(200) }, 'wanted: the file is as it was built'],
  [script, { headers: { 'content-encoding': undefined } }, 'found: not compressed'],
  ['manifest.webmanifest', { headers: { 'content-type': 'application/octet-stream' } }, 'found: application/octet-'],
  [undefined, { headers: { server: 'nginx/1.24' } }, 'found: server: nginx/1.24'],
  [undefined, { headers: { 'set-cookie': 'id=1' } }, 'found: set-cookie: id=1'],
  [undefined, { headers: { nel: '{}' } }, 'found: nel: {}'],
  ['no-such-page', { status: 200 }, 'found: 200, '],
  ['assets/', { status: 200 }, 'found: 200, '],
  ['POST', { status: 204 }, 'found: status 204'],
  ...Object.keys(headersFor('page')).map((name) => [undefined, { headers: { [name]: undefined } }, name] as const),
];
it.each(faults)('a host that sends from %s %j is told so, and nothing else', async (place, change, found) => {
  const places = place === undefined ? (found === 'Permissions-Policy' ? ['index.html'] : paths) : [place];
  expect(await checkHost([await host(site, changed(place, change)), folder])).toBe(1);
  const wrong = said().filter((line) => line.startsWith('WRONG'));
  expect(wrong).toEqual([expect.stringContaining(found)]);
  expect(wrong[0]).toContain(` | where: ${place ?? ''}`);
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
  const address = await host(site, changed(undefined, { headers: { 'Referrer-Policy': 'origin' } }));
  expect(await checkHost([address, folder, '--cy'])).toBe(1);
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
  const here = ['localhost', '127.0.0.1', '[::1]', '127.example.org', '10.0.0.1'];
  expect(here.map((name) => isLocalhost(new URL(`http://${name}/`)))).toEqual([true, true, true, false, false]);
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
