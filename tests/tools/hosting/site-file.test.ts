import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { nginxSite } from '../../../tools/hosting/nginx.ts';
import siteCli from '../../../tools/hosting/site-cli.ts';
import { say } from '../../../tools/hosting/words.ts';

it('the site file at hand is the one that the headers make; if not: npm run --silent tool -- nginx-site https://steps.example.org/ /srv/clear-steps > tools/hosting/nginx-site.conf', () => {
  const atHand = readFileSync(join(import.meta.dirname, '../../../tools/hosting/nginx-site.conf'), 'utf8');
  expect(atHand).toBe(nginxSite(new URL('https://steps.example.org/'), '/srv/clear-steps'));
});

it('is printed for an address and a folder of one’s own', () => {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  expect(siteCli(['https://health.example.org/safe/steps', '/var/www/steps/'])).toBe(0);
  const text = String(out.mock.calls[0]?.[0]);
  out.mockRestore();
  expect(text).toContain('server_name health.example.org;');
  expect(text).toContain('location /safe/steps/ {\n        alias "/var/www/steps/";');
  expect(text).toContain('location = /safe/steps { return 301 /safe/steps/; }');
});

it.each([[[]], [['steps.example.org', '/srv']], [['https://steps.example.org/', 'srv']]])(
  'says what it wants where it is given %j',
  (args) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(siteCli(args)).toBe(2);
    expect(error).toHaveBeenCalledExactlyOnceWith(say('siteUsage'));
    error.mockRestore();
  },
);
