import { defineConfig } from 'vitest/config';

// What was built, in a real Firefox and a real WebKitGTK. They need these, so npm run unit leaves them out and npm run engines runs them.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/engines/*.engine.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
