import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { headersFor, kindOf } from '../../../../tools/hosting/headers.ts';
import { checkHost } from '../../../../tools/hosting/check/host.ts';
import { reportLines, wrongOf } from '../../../../tools/hosting/check/finding.ts';
import { say } from '../../../../tools/hosting/words.ts';
import { servedFiles } from '../../../../tools/hosting/files.ts';
import { built, serve, siteAt, stopAll, type Site } from './nginx.ts';

afterEach(stopAll);

const all = servedFiles(built);
const files = all.map(({ path }) => path);
const assets = files.filter((path) => path.startsWith('assets/'));
const script = assets.find((path) => path.endsWith('.js')) ?? '';
const forever = headersFor('asset')['Cache-Control'] ?? '';

/** The lines of the report about what is wrong, once a fault is in the site. */
async function wrongWith(seed: (site: Site) => void): Promise<readonly string[]> {
  const site = await siteAt('/sub/path/');
  seed(site);
  await serve(site);
  return reportLines(wrongOf(await checkHost(site.address, all, say)), say);
}
/** Changes the text of the site file; fails where there is nothing to change. */
function edit(site: Site, from: string | RegExp, to: string): void {
  const text = site.text.replace(from, to);
  if (text === site.text) throw new Error(`the site file has no ${from}`);
  site.text = text;
}

it.each(Object.keys(headersFor('page')))('names every file that lacks the header %s', async (name) => {
  const lines = await wrongWith((site) => edit(site, new RegExp(`add_header ${name} .*`), ''));
  expect(lines).toHaveLength(files.filter((path) => name in headersFor(kindOf(path))).length);
  expect(
    lines.every(
      (line) => line.startsWith('WRONG') && line.includes(`wanted: ${name}: `) && line.endsWith('found: nothing'),
    ),
  ).toBe(true);
});

it('names every file that may be kept for too short a time', async () => {
  const lines = await wrongWith((site) => edit(site, new RegExp(forever), 'public, max-age=600'));
  expect(lines).toEqual(
    assets.map((path) => `WRONG  ${path} | wanted: Cache-Control: ${forever} | found: public, max-age=600`),
  );
});

it('names the page, the worker and the manifest where they may be kept: a new version would not be seen', async () => {
  const lines = await wrongWith((site) => edit(site, 'default "no-cache"', `default "${forever}"`));
  for (const path of ['index.html', 'sw.js', 'manifest.webmanifest', 'no-such-page'])
    expect(lines.join('\n')).toContain(`WRONG  ${path} | `);
});

it('says that the worker could fetch nothing, where it comes under another policy', async () => {
  const lines = await wrongWith((site) => edit(site, /.*sw\\\.js.*/, ''));
  expect(lines).toEqual([
    expect.stringContaining(`WRONG  sw.js | wanted: Content-Security-Policy: default-src 'none'; connect-src 'self'`),
  ]);
});

it('names a file that is missing', async () => {
  const lines = await wrongWith(({ folder }) =>
    ['', '.gz', '.br'].forEach((ending) => rmSync(join(folder, script + ending), { force: true })),
  );
  expect(lines).toEqual([`WRONG  ${script} | wanted: the file is there | found: status 404`]);
});

it('names a file that is not as it was built', async () => {
  const lines = await wrongWith(({ folder }) => {
    rmSync(join(folder, 'index.html.gz'));
    appendFileSync(join(folder, 'index.html'), '<!-- more -->');
  });
  expect(lines).toEqual([
    expect.stringMatching(/^WRONG {2}index\.html \| wanted: the file is as it was built \| found: other content/),
  ]);
});

it('names a compressed copy that was left over from an older build', async () => {
  const lines = await wrongWith(({ folder }) => writeFileSync(join(folder, 'index.html.gz'), gzipSync('old')));
  expect(lines).toEqual([expect.stringContaining('WRONG  index.html | wanted: the file is as it was built')]);
});

it('names what is sent uncompressed', async () => {
  const lines = await wrongWith((site) =>
    ['gzip_static', 'gzip'].forEach((name) => edit(site, `${name} on;`, `${name} off;`)),
  );
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.every((line) => line.includes('wanted: the file is sent compressed | found: not compressed'))).toBe(
    true,
  );
});

it('names the manifests where their type is lost', async () => {
  const lines = await wrongWith((site) => edit(site, 'application/manifest+json webmanifest;', ''));
  expect(lines).toEqual(
    ['cy/manifest.webmanifest', 'manifest.webmanifest'].map(
      (file) => `WRONG  ${file} | wanted: Content-Type: application/manifest+json | found: application/octet-stream`,
    ),
  );
});

it.each([
  ['the server’s version', 'server_tokens off', 'server_tokens on', /found: server: nginx\/\d/],
  [
    'a cookie',
    'server_tokens off;',
    'server_tokens off; add_header Set-Cookie "id=1" always;',
    /found: set-cookie: id=1/,
  ],
  ['reports to elsewhere', 'server_tokens off;', 'server_tokens off; add_header NEL "{}" always;', /found: nel: \{\}/],
])('names %s with every file', async (_, from, to, found) => {
  const lines = await wrongWith((site) => edit(site, from, to));
  expect(lines).toHaveLength(files.length);
  expect(lines.every((line) => found.test(line))).toBe(true);
});

it('says so where the app answers for an address that has no file', async () => {
  const lines = await wrongWith((site) =>
    edit(site, 'error_page 404 /sub/path/404.html', 'error_page 404 =200 /sub/path/index.html'),
  );
  expect(lines).toEqual(
    ['no-such-page', 'assets/no-such-file.js'].map(
      (path) => expect.stringMatching(`^WRONG  ${path} \\| .*found: 200, `) as string,
    ),
  );
});

it('says so where a file that is missing may be kept as missing', async () => {
  const lines = await wrongWith((site) => {
    edit(site, /error_page .*/, '');
    edit(site, '200|206|304', '200|206|304|404');
  });
  expect(lines).toEqual([expect.stringContaining('WRONG  assets/no-such-file.js | ')]);
});

it('says so where a folder lists its files', async () => {
  const lines = await wrongWith((site) => edit(site, 'server_tokens off;', 'server_tokens off; autoindex on;'));
  expect(lines).toEqual([expect.stringMatching(/^WRONG {2}assets\/ \| .*found: 200, /)]);
});

it('says so where the host takes in what is sent', async () => {
  const lines = await wrongWith((site) => edit(site, 'return 405', 'return 204'));
  expect(lines).toEqual(['WRONG  POST | wanted: what is sent to the host is refused (4xx) | found: status 204']);
});
