import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folders } from '../../tools/map/folders.ts';
import { folderImports, sourcesOf } from '../../tools/map/imports.ts';
import { mapPage } from '../../tools/map/page.ts';

const root = join(import.meta.dirname, '../..');

it('shows the code as it is: else run npm run map', () => {
  expect(readFileSync(join(root, 'docs/map.md'), 'utf8')).toBe(mapPage(root));
});

it('has each folder import only from those before it', () => {
  const order = Object.keys(folders);
  const back = [...folderImports(sourcesOf(root))].flatMap(([folder, named]) =>
    [...named]
      .filter((other) => order.indexOf(other) > order.indexOf(folder))
      .map((other) => `${folder} from ${other}`),
  );
  expect(back).toEqual([]);
});

it('reads imports of every form, and leaves out those from within and from outside', () => {
  const sources = new Map([
    [
      'a/x.ts',
      `import { y } from './y'; import '../b/z.css'; import words from '../../locales/en/ui.json'; import react from 'react';`,
    ],
    ['a/y.tsx', `const later = () => import('../c/d/e');`],
  ]);
  expect(folderImports(sources)).toEqual(new Map([['a', new Set(['b', 'c'])]]));
});
