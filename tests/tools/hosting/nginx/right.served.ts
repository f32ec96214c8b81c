import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { headersFor } from '../../../../tools/hosting/headers.ts';
import { checkHost } from '../../../../tools/hosting/check/host.ts';
import { wrongOf } from '../../../../tools/hosting/check/finding.ts';
import { servedFiles } from '../../../../tools/hosting/files.ts';
import { say } from '../../../../tools/hosting/words.ts';
import { logOf, serve, siteAt, stopAll } from './nginx.ts';

afterEach(stopAll);

async function served(path: string) {
  const site = await siteAt(path);
  await serve(site);
  return site;
}

describe.each(['/', '/sub/path/'])('the site file, at %s', (path) => {
  it('sends every file as it was built, with every header, and nginx has nothing to remark', async () => {
    const site = await served(path);
    const findings = await checkHost(site.address, servedFiles(site.folder), say);
    expect(wrongOf(findings)).toEqual([]);
    expect(new Set(findings.map(({ place }) => place)).size).toBeGreaterThan(servedFiles(site.folder).length);
    expect(logOf(site)).not.toMatch(/\[(warn|crit|alert|emerg)\]/);
  });

  it('answers an address without a file in both languages, and under the policy of the page', async () => {
    const { address, folder } = await served(path);
    const answer = await fetch(new URL('no/such/file.js', address));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(readFileSync(join(folder, '404.html'), 'utf8'));
    expect(answer.headers.get('content-security-policy')).toBe(headersFor('page')['Content-Security-Policy']);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  it('sends nothing again that a browser has: the page is asked for each time, and its headers come with the answer', async () => {
    const { address } = await served(path);
    const first = await fetch(address);
    const again = await fetch(address, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    expect(again.headers.get('content-security-policy')).toBe(headersFor('page')['Content-Security-Policy']);
    expect(again.headers.get('cache-control')).toBe('no-cache');
  });
});

it('sends the copy that the build compressed, and the file itself to who takes no other', async () => {
  const { address, folder } = await served('/');
  const script =
    readdirSync(join(folder, 'assets'))
      .find((name) => name.endsWith('.js.gz'))
      ?.slice(0, -3) ?? '';
  const length = async (encoding: string) =>
    (
      await fetch(new URL(`assets/${script}`, address), { method: 'HEAD', headers: { 'accept-encoding': encoding } })
    ).headers.get('content-length');
  expect(await length('gzip')).toBe(String(readFileSync(join(folder, `assets/${script}.gz`)).length));
  expect(await length('identity')).toBe(String(readFileSync(join(folder, `assets/${script}`)).length));
});

it('leads from the folder’s name to the folder, by a path alone: the server may stand behind another', async () => {
  const { address } = await served('/sub/path/');
  const answer = await fetch(new URL('/sub/path', address), { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/sub/path/']);
});

it.each(['/../nginx.conf', '/sub/path../nginx.conf', '/sub/path/%2e%2e/nginx.conf', '/sub/path/..%2fnginx.conf'])(
  'gives out nothing beside the folder: %s',
  async (path) => {
    const { address, folder } = await served('/sub/path/');
    expect(existsSync(join(folder, '../nginx.conf'))).toBe(true);
    expect((await fetch(`${address.origin}${path}`)).status).toBeGreaterThanOrEqual(400);
  },
);
