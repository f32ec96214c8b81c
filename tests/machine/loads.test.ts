import { describe, expect, it } from 'vitest';

const modules = import.meta.glob('../../src/{protocol/2015-07,case,machine}/*.ts');

// npm run mutation counts failed tests only: a change that breaks a module while it is loaded takes the tests of a file with it.
describe('what the protocol says, what follows and what comes next', () => {
  it.each(Object.entries(modules))('loads: %s', async (_, load) => expect(await load()).toBeTypeOf('object'));
});
