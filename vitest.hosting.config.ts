import { defineConfig } from 'vitest/config';

// What was built, served by a real nginx. They need both, so npm run unit leaves them out and npm run hosting runs them.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/tools/hosting/nginx/*.served.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
