import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { preview } from 'vite';
import { expect, it } from 'vitest';
import { contentPolicy, emptyPolicy } from '../../../tools/hosting/headers.ts';
import { hosting } from '../../../tools/hosting/plugin.ts';
import { smallBuild } from '../../support/small-build.ts';
import { textAt } from '../../words/locales.ts';

const long = 'text '.repeat(1000);

it('puts compressed copies beside what is long and text, and the headers of each file into _headers', async () => {
  const files = { 'public/long.txt': long, 'public/short.txt': 'short', 'public/long.png': long, 'public/sw.js': '' };
  const folder = await smallBuild(files, [hosting()]);
  expect(readdirSync(folder).filter((file) => /\.(gz|br)$/.test(file))).toEqual(['long.txt.br', 'long.txt.gz']);
  expect(gunzipSync(readFileSync(join(folder, 'long.txt.gz'))).toString()).toBe(long);
  expect(brotliDecompressSync(readFileSync(join(folder, 'long.txt.br'))).toString()).toBe(long);
  const rules = readFileSync(join(folder, '_headers'), 'utf8');
  expect(rules).toContain(`\n/index.html\n  Content-Security-Policy: ${contentPolicy('page')}\n`);
  expect(rules).toContain(`\n/sw.js\n  Content-Security-Policy: ${contentPolicy('worker')}\n`);
  expect(rules).not.toContain('404');
});

it('writes a page for an address without a file: both languages, 999, the policy, and nothing to load or to follow', async () => {
  const page = readFileSync(join(await smallBuild({}, [hosting()]), '404.html'), 'utf8');
  for (const language of ['en', 'cy'] as const)
    expect(page).toContain(`<section lang="${language}"><p>${textAt(language, 'hosting:nothingHere')}</p>`);
  expect(page.match(/href="tel:999"/g)).toHaveLength(2);
  expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="${emptyPolicy}">`);
  expect(page.replaceAll('href="tel:999"', '')).not.toMatch(/\s(href|src|style)=|<(script|link|style)/);
});

it('stops at a file whose type no host has been told, and says nothing of its own where the build has failed', async () => {
  await expect(smallBuild({ 'public/rules.smt2': '' }, [hosting()])).rejects.toThrow(
    'tools/hosting/files.ts has no type for rules.smt2',
  );
  const generateBundle = () => {
    throw new Error('the real fault');
  };
  await expect(smallBuild({}, [{ name: 'failing', generateBundle }, hosting()])).rejects.toThrow('the real fault');
  expect(existsSync('_headers')).toBe(false);
});

it('has npm start send each file as a host must, and never has one kept for a year that is not there', async () => {
  const folder = await smallBuild({ 'public/assets/there-1a2b3c4d.js': '', 'public/licences.txt': '' }, [hosting()]);
  const options = { configFile: false, logLevel: 'silent', appType: 'mpa', preview: { port: 0 } } as const;
  const server = await preview({ ...options, root: dirname(folder), plugins: [hosting()] });
  const sent = async (path: string) => {
    const { status, headers } = await fetch(new URL(path, server.resolvedUrls?.local[0]));
    return [status, headers.get('cache-control'), headers.get('content-type')?.replace(/; ?charset/, ';charset')];
  };
  const forever = 'public, max-age=31536000, immutable';
  expect(await sent('assets/there-1a2b3c4d.js?v=1')).toEqual([200, forever, 'text/javascript;charset=utf-8']);
  expect(await sent('licences.txt')).toEqual([200, 'no-cache', 'text/plain;charset=utf-8']);
  expect(await sent('')).toEqual([200, 'no-cache', expect.stringMatching(/^text\/html/)]);
  expect((await sent('assets/no-such-file.js')).slice(0, 2)).toEqual([404, 'no-cache']);
  for (const missing of ['assets/', 'assets/%2e%2e', 'no-such-page', 'assets/%'])
    expect((await sent(missing)).join()).not.toContain('immutable');
  await server.close();
});
