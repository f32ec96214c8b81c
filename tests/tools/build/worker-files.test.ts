import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { keptFiles } from '../../../tools/build/worker/files.ts';
import { newFolder } from '../../support/new-folder.ts';

const kept = [
  'assets/deep/b-2.css',
  'cy/index.html',
  'cy/manifest.webmanifest',
  'icons/icon.svg',
  'index.html',
  'manifest.webmanifest',
];
const others = ['cy/other.html', 'sw.js', '_headers', 'sbom.cdx.json', 'robots.txt'];
const folder = newFolder(Object.fromEntries([...kept, ...others].map((path) => [path, path])));
afterAll(() => rmSync(folder, { recursive: true }));

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
