import { defineConfig } from 'vitest/config';

// The tests that hold what the protocol says, what follows and what comes next: those that npm run mutation puts to the test.
export default defineConfig({
  test: {
    environment: 'node',
    include: [
      'tests/{case,cases,machine}/**/*.test.ts',
      'tests/{app,session}/*.test.ts',
      'tests/tools/replay/replay.test.ts',
      'tests/words/{options,whole-lists}.test.ts',
      'tests/newer/{facts,placed,sites}.test.ts',
    ],
    // All files of a run in one worker, which is quicker. Each run has a new worker, so that no changed module outlives its run.
    isolate: false,
    // A busy machine takes its time, and that is no mutant noticed.
    testTimeout: 60_000,
  },
});
