import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mapPage, moduleImports } from '../../tools/map/page.ts';

const root = join(import.meta.dirname, '../..');

it('shows the code as it is: else run npm run tool -- map', async () => {
  const imports = await moduleImports(root);
  expect(readFileSync(join(root, 'docs/map.md'), 'utf8')).toBe(mapPage(imports));
  const without = new Map([...imports].filter(([module]) => module !== 'case'));
  expect(() => mapPage(without)).toThrow('tools/map/direction.mjs and src differ: case');
});
