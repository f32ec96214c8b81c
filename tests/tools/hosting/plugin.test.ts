import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { preview } from 'vite';
import { expect, it } from 'vitest';
import { contentPolicy, emptyPolicy } from '../../../tools/hosting/headers.ts';
import { hosting } from '../../../tools/hosting/plugin.ts';
import { textAt } from '../../words/locales.ts';
import { smallBuild } from '../../support/small-build.ts';

const long = 'text '.repeat(1000);

it('puts compressed copies beside what is long and text, and beside nothing else', async () => {
  const folder = await smallBuild({ 'public/long.txt': long, 'public/short.txt': 'short', 'public/long.png': long }, [
    hosting(),
  ]);
  expect(readdirSync(folder).filter((file) => /\.(gz|br)$/.test(file))).toEqual(['long.txt.br', 'long.txt.gz']);
  expect(gunzipSync(readFileSync(join(folder, 'long.txt.gz'))).toString()).toBe(long);
  expect(brotliDecompressSync(readFileSync(join(folder, 'long.txt.br'))).toString()).toBe(long);
});

it('writes _headers for the files that are there', async () => {
  const folder = await smallBuild({ 'public/sw.js': '' }, [hosting()]);
  const rules = readFileSync(join(folder, '_headers'), 'utf8');
  expect(rules).toContain(`\n/index.html\n  Content-Security-Policy: ${contentPolicy('page')}\n`);
  expect(rules).toContain(`\n/sw.js\n  Content-Security-Policy: ${contentPolicy('worker')}\n`);
  expect(rules).not.toContain('404');
});

it('writes a page for an address without a file: both languages, 999, the policy, and nothing to load or to follow', async () => {
  const page = readFileSync(join(await smallBuild({}, [hosting()]), '404.html'), 'utf8');
  for (const language of ['en', 'cy'] as const) {
    expect(page).toContain(`<section lang="${language}"><p>${textAt(language, 'hosting:nothingHere')}</p>`);
  }
  expect(page.match(/href="tel:999"/g)).toHaveLength(2);
  expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="${emptyPolicy}">`);
  expect(page.replaceAll('href="tel:999"', '')).not.toMatch(/\s(href|src|style)=|<(script|link|style)/);
});

it('stops at a file whose type no host has been told', async () => {
  await expect(smallBuild({ 'public/film.mov': '' }, [hosting()])).rejects.toThrow(
    'tools/hosting/files.ts has no type for film.mov',
  );
});

it('says nothing of its own where the build has failed', async () => {
  const failing = {
    name: 'failing',
    generateBundle: () => {
      throw new Error('the real fault');
    },
  };
  await expect(smallBuild({}, [failing, hosting()])).rejects.toThrow('the real fault');
  expect(existsSync('_headers')).toBe(false);
});

it('has npm start send each file as a host must, and never has one kept for a year that is not there', async () => {
  const folder = await smallBuild({ 'public/assets/there-1a2b3c4d.js': '', 'public/rules.smt2': '' }, [hosting()]);
  const root = dirname(folder);
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'silent',
    appType: 'mpa',
    plugins: [hosting()],
    preview: { port: 0 },
  });
  const cacheOf = async (path: string): Promise<readonly (number | string | null)[]> => {
    const answer = await fetch(new URL(path, server.resolvedUrls?.local[0]));
    return [answer.status, answer.headers.get('cache-control')];
  };
  expect(await cacheOf('assets/there-1a2b3c4d.js?v=1')).toEqual([200, 'public, max-age=31536000, immutable']);
  expect(await cacheOf('')).toEqual([200, 'no-cache']);
  for (const missing of ['assets/no-such-file.js', 'assets/', 'assets/%2e%2e', 'no-such-page', 'assets/%'])
    expect((await cacheOf(missing)).join()).not.toContain('immutable');
  expect(await cacheOf('assets/no-such-file.js')).toEqual([404, 'no-cache']);
  const typeAt = async (path: string) =>
    (await fetch(new URL(path, server.resolvedUrls?.local[0]))).headers.get('content-type');
  expect(await typeAt('rules.smt2')).toBe('text/plain;charset=utf-8');
  expect(await typeAt('assets/there-1a2b3c4d.js')).toBe('text/javascript;charset=utf-8');
  expect(await typeAt('')).toMatch(/^text\/html/);
  await server.close();
});
