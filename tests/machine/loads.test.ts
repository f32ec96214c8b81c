import { expect, it } from 'vitest';

const modules = Object.entries(import.meta.glob('../../src/{protocol,case,machine}/**/*.ts'));
// Loaded before the first test: only then does npm run mutation see that a change bears on every test of what is loaded.
const loaded = await Promise.all(modules.map(([file, load]) => load().then(() => ({ file, fault: '' }), (fault: unknown) => ({ file, fault: String(fault) }))));

// npm run mutation counts tests that fail. A module that cannot be loaded takes the tests that stand on it away without a failure.
it.each(loaded)('$file can be loaded', ({ fault }) => expect(fault).toBe(''));
