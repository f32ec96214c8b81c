import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadCodes, withoutDay } from '../../../tools/drawn/codes-now';
import { drawnOf } from '../../../tools/drawn/plugin';
import { groundIn } from '../../../tools/lib/edition';
import { root } from '../../../tools/lib/root.mjs';
import { proofWithoutCounts, lastProofFile } from '../../../tools/lib/last-proof-file';

/** Files that compute the codes, and add no content to any part. */
const workers = [
  'tools/lib/edition.ts',
  'tools/lib/files-in.mjs',
  'tools/lib/folder-hashes.mjs',
  'tools/lib/root.mjs',
  'tools/lib/last-proof-file.ts',
];
const ofProject = (files: readonly string[]) =>
  files
    .map((file) => file.replace(root, ''))
    .filter((file) => !/^(\0|\/)|node_modules|virtual:/.test(file) && !workers.includes(file));

it('whatever a part that is signed is made of is part of the edition: of the same edition each part has the same code', async () => {
  const ground = groundIn(root);
  const { dependencies } = await loadCodes();
  const { files } = await drawnOf(root);
  const made = [...ofProject(dependencies), ...ofProject(files)];
  expect(made).toContain('docs/ambiguities.md');
  expect(made).toContain(lastProofFile);
  expect(made.filter((file) => !ground.has(file))).toEqual([]);
});

it('neither the day of a proof nor how much it tried is any content of a part', () => {
  const { load } = withoutDay;
  const drawn = typeof load === 'function' ? load.call({} as never, join(root, lastProofFile)) : undefined;
  expect(drawn).toBe(proofWithoutCounts(readFileSync(join(root, lastProofFile), 'utf8')));
  expect(drawn).not.toMatch(/\d{4}-\d\d-\d\d|"classes":[1-9]/);
});
