import { expect, it } from 'vitest';

// By a glob, so that npm run tool -- mutation sees that each file bears on this test; `as const`, so that knip does not read it, and
// does not take it for a use of them.
const modules = Object.entries(import.meta.glob('../../src/{protocol,case,machine}/**/*.ts' as const));
// Loaded before the first test: only then does npm run tool -- mutation see that a change bears on every test of what is loaded.
const loaded = await Promise.all(
  modules.map(([file, load]) =>
    load().then(
      () => ({ file, fault: '' }),
      (fault: unknown) => ({ file, fault: String(fault) }),
    ),
  ),
);

// npm run tool -- mutation counts tests that fail. A module that cannot be loaded takes the tests that stand on it away without a failure.
it.each(loaded)('$file can be loaded', ({ fault }) => expect(fault).toBe(''));
