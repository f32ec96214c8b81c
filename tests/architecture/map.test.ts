import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { expect, it } from 'vitest';
import direction from '../../tools/map/direction.mjs';
import { mapPage, moduleImports } from '../../tools/map/page.ts';

const root = join(import.meta.dirname, '../..');

it('shows the code as it is: else run npm run tool -- map', async () => {
  const imports = await moduleImports(root);
  expect(readFileSync(join(root, 'docs/map.md'), 'utf8')).toBe(mapPage(imports));
  const without = new Map([...imports].filter(([module]) => module !== 'case'));
  expect(() => mapPage(without)).toThrow('tools/map/direction.mjs and src differ: case');
});

it('has no chain of imports through more than 20 files, types included', async () => {
  const { output } = await cruise(['src'], { ...direction.options, baseDir: root, cache: false, includeOnly: '^src/' });
  let left = (output as ICruiseResult).modules;
  const isLeft = (file: string): boolean => left.some(({ source }) => source === file);
  // Takes away the files that import none of those left, 20 times.
  for (let length = 0; length < 20; length += 1)
    left = left.filter((file) => file.dependencies.some(({ resolved, dynamic }) => !dynamic && isLeft(resolved)));
  expect(left.map(({ source }) => source)).toEqual([]);
});
