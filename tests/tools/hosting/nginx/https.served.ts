import { execFileSync, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { claimPort } from '../../../../tools/lib/port.mjs';
import { serve, siteAt, stopAll, type Site } from './nginx.ts';

afterEach(stopAll);

const root = join(import.meta.dirname, '../../../..');
const certificateOf = ({ folder }: Site): string => join(folder, '../certificate.pem');

/** A certificate of its own for a site, and the site file with its name. */
async function secureSite(): Promise<Site & { readonly plainPort: number }> {
  const site = await siteAt('/', 'https');
  const [certificate, key, plainPort] = [certificateOf(site), join(site.folder, '../key.pem'), await claimPort(0)];
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=127.0.0.1',
      '-addext',
      'subjectAltName=IP:127.0.0.1',
      '-out',
      certificate,
      '-keyout',
      key,
    ],
    { stdio: 'ignore' },
  );
  const named = site.text
    .replace(/ssl_certificate .*;/, `ssl_certificate ${certificate};`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${key};`);
  return { ...site, text: named.replace('127.0.0.1:80;', `127.0.0.1:${plainPort};`), plainPort };
}

/** Runs the check as a deployer does, on a computer that trusts a certificate. */
async function check(address: string, certificate: string): Promise<{ code: number; said: string }> {
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate };
  const run = spawn(process.execPath, [join(root, 'tools/run.mjs'), 'tools/hosting/check/cli.ts', address], {
    cwd: root,
    env,
  });
  const ended = new Promise<number>((resolve) => run.on('exit', (code) => resolve(code ?? 1)));
  const said = await Promise.all([text(run.stdout), text(run.stderr)]);
  return { code: await ended, said: said.join('') };
}

it('over https all is right, and the report shows each header with its value', async () => {
  const site = await secureSite();
  await serve(site);
  const { code, said } = await check(site.address.href, certificateOf(site));
  expect(said).toContain(`All is right at ${site.address.href}`);
  expect(said).toMatch(/^right {2}Strict-Transport-Security: max-age=31536000 \(files: \d+\)$/m);
  expect(said).toMatch(
    /^right {2}Content-Security-Policy: .*trusted-types sw; frame-ancestors 'none' \(cy\/index\.html, index\.html\)$/m,
  );
  expect(code).toBe(0);
});

it('a host that does not hold browsers to https is told so', async () => {
  const site = await secureSite();
  await serve({ ...site, text: site.text.replace(/add_header Strict.*/, '') });
  const { code, said } = await check(site.address.href, certificateOf(site));
  expect(said).toContain('WRONG  index.html | wanted: Strict-Transport-Security: max-age=31536000 | found: nothing');
  expect(code).toBe(1);
});

it('a certificate that nobody vouches for ends the check in one line', async () => {
  const site = await secureSite();
  await serve(site);
  expect(await check(site.address.href, '')).toEqual({
    code: 2,
    said: `${site.address.href} could not be checked: self-signed certificate\n`,
  });
});

it('http leads to https at the same path, for good', async () => {
  const site = await secureSite();
  await serve(site);
  const answer = await fetch(`http://127.0.0.1:${site.plainPort}/sub/?page`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([301, 'https://127.0.0.1/sub/?page']);
});
