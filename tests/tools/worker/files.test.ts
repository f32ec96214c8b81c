import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptFiles } from '../../../tools/build/worker/files.ts';

let folder = '';
const write = (path: string, content: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  for (const path of [
    'index.html',
    'manifest.webmanifest',
    'cy/index.html',
    'cy/manifest.webmanifest',
    'cy/other.html',
    'sw.js',
    '_headers',
    'sbom.cdx.json',
    'assets/a-1.js',
    'assets/deep/b-2.css',
    'icons/icon.svg',
    'robots.txt',
  ])
    write(path, path);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('keeps the page of each language, its manifest, its icons and every asset, and nothing that only a host needs', () => {
  expect(keptFiles(folder).map(({ url }) => url)).toEqual([
    'assets/a-1.js',
    'assets/deep/b-2.css',
    'cy/index.html',
    'cy/manifest.webmanifest',
    'icons/icon.svg',
    'index.html',
    'manifest.webmanifest',
  ]);
});
it('knows each file by the hash of its content', () => {
  const [asset] = keptFiles(folder);
  expect(asset?.integrity).toBe(`sha384-${createHash('sha384').update('assets/a-1.js').digest('base64')}`);
});
it.each(['index.html', 'icons/icon.svg'])(
  'takes %s, whose name has no hash, for another one as soon as a byte of it is another',
  (path) => {
    const revision = () => keptFiles(folder).find(({ url }) => url === path)?.revision;
    const before = revision();
    write(path, path.toUpperCase());
    expect(before).toMatch(/^.{16}$/);
    expect(revision()).not.toBe(before);
  },
);
