import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { afterEach, describe, expect, it } from 'vitest';
import words from '../../../../locales/en/ui.json';
import { headersFor } from '../../../../tools/hosting/headers.ts';
import { claimPort } from '../../../../tools/lib/port.mjs';
import { serve, siteAt, type Site, stopAll } from './nginx.ts';

afterEach(stopAll);

async function served(path: string): Promise<Site> {
  const site = await siteAt(path);
  await serve(site);
  return site;
}

describe.each(['/', '/sub/path/'])('the site file, at %s', (path) => {
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

  it('lets the app run under every header, with no complaint of the browser, and open with the server stopped', async () => {
    const site = await served(path);
    const browser = await chromium.launch({ executablePath: process.env['CHROME_PATH'] ?? '', args: ['--no-sandbox'] });
    try {
      const tab = await (await browser.newContext({ locale: 'en-GB' })).newPage();
      const complaints: string[] = [];
      // A feature that this browser is too old to know is refused to all that know it.
      const isTooNew = (text: string) => text.endsWith("Unrecognized feature: 'speaker-selection'.");
      tab.on('console', (message) => void (isTooNew(message.text()) || complaints.push(message.text())));
      tab.on('pageerror', ({ message }) => complaints.push(message));
      await tab.goto(site.address.href);
      await tab.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      expect(await tab.evaluate(() => window.crossOriginIsolated)).toBe(true);
      expect(complaints).toEqual([]);
      await stopAll();
      await tab.reload();
      await tab.getByText(words.actions.referNow).first().waitFor();
    } finally {
      await browser.close();
    }
  });
});

it('sends the copy that the build compressed, and the file itself to who takes no other', async () => {
  const { address, folder } = await served('/');
  const [script = ''] = readdirSync(join(folder, 'assets')).filter((name) =>
    existsSync(join(folder, `assets/${name}.gz`)),
  );
  const length = async (encoding: string) => {
    const options = { method: 'HEAD', headers: { 'accept-encoding': encoding } };
    return (await fetch(new URL(`assets/${script}`, address), options)).headers.get('content-length');
  };
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

it('over https holds browsers to it, and leads there from http at the same path, for good', async () => {
  const site = await siteAt('/', 'https');
  const [certificate, key] = ['certificate.pem', 'key.pem'].map((name) => join(site.folder, '..', name));
  const asked = 'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1';
  execFileSync('openssl', [...asked.split(' '), '-out', certificate!, '-keyout', key!], { stdio: 'ignore' });
  const plainPort = await claimPort(0);
  site.text = site.text
    .replace(/ssl_certificate .*;/, `ssl_certificate ${certificate};`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${key};`)
    .replace('127.0.0.1:80;', `127.0.0.1:${plainPort};`);
  await serve(site);
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate };
  const said = execFileSync(process.execPath, ['tools/tool.mjs', 'check-host', site.address.href], {
    env,
    encoding: 'utf8',
  });
  expect(said).toContain(`All is right at ${site.address.href}`);
  expect(said).toMatch(/^right {2}Strict-Transport-Security: max-age=31536000 \(.*, and others: \d+\)$/m);
  const answer = await fetch(`http://127.0.0.1:${plainPort}/sub/?page`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([301, 'https://127.0.0.1/sub/?page']);
});
