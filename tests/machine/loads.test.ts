import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const src = join(import.meta.dirname, '../../src');
const modules = ['protocol', 'case', 'machine'].flatMap((folder) => readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts')).map((file) => join(src, folder, file)));
const loads = (file: string) => (import(file) as Promise<unknown>).then(() => ({ file, fault: '' }), (fault: unknown) => ({ file, fault: String(fault) }));
// Loaded before the first test: only then does npm run mutation see that a change bears on every test of what is loaded.
const loaded = await Promise.all(modules.map(loads));

// npm run mutation counts tests that fail. A module that cannot be loaded takes the tests that stand on it away without a failure.
it.each(loaded)('$file can be loaded', ({ fault }) => expect(fault).toBe(''));
