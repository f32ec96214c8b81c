import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keptFiles } from '../../../tools/build/worker/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'built-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (path: string, content: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const kept = [
  'assets/deep/b-2.css',
  'cy/index.html',
  'cy/manifest.webmanifest',
  'icons/icon.svg',
  'index.html',
  'manifest.webmanifest',
];
const others = ['cy/other.html', 'sw.js', '_headers', 'sbom.cdx.json', 'robots.txt'];
[...kept, ...others].forEach((path) => write(path, path));

it('the device keeps the page of each language, its manifest, its icons and every asset, each known by its content', () => {
  const hash = (path: string) => createHash('sha384').update(path).digest('base64');
  expect(keptFiles(folder)).toEqual(
    kept.map((url) => ({
      url,
      revision: url.startsWith('assets/') ? null : hash(url).slice(0, 16),
      integrity: `sha384-${hash(url)}`,
    })),
  );
});
