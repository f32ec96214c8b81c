import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { holdEdition } from '../../../tools/editions/load';
import { changesSince } from '../../../tools/editions/since';
import { root } from '../../../tools/lib/root.mjs';

it('an edition without files of an organisation has none of this one, and one without a file of the rules says so', async () => {
  const older = mkdtempSync(join(tmpdir(), 'since-'));
  for (const part of ['src', 'locales', 'package.json'])
    cpSync(join(root, part), join(older, part), { recursive: true });
  rmSync(join(older, 'src/case/danger.ts'));
  const app = await holdEdition(older);
  expect(await app.load('tools/editions/rules.ts', new Map())).toBeDefined();
  expect(app.reads('tools/editions/rules.ts', join(root, 'local/areas.json'))).toBe(false);
  await expect(app.load('tools/editions/subject.ts', new Map())).rejects.toThrow(
    'The other edition has no src/case/danger.ts',
  );
  await app.close();
  rmSync(older, { recursive: true });
});

it('since what is not there nothing is told, but that', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  expect(await changesSince('no-such-tag')).toBeUndefined();
  expect(error).toHaveBeenCalledWith('There is no tag and no folder of that name: no-such-tag');
  error.mockRestore();
});
