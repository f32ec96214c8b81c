import { defineConfig, mergeConfig } from 'vitest/config';
import app from './vite.config.ts';

const slow = [
  'chart/leads', 'cli/book', 'cli/command', 'contacts/kept', 'machine/journey', 'page/styles', 'proof/touched', 'training/chart/ways', 'words/record-sentences',
];

// The tests that draw no page, without the slow ones and one that changes the words: for npm run check. npm run unit runs them all.
export default mergeConfig(app, defineConfig({
  test: {
    environment: 'node', include: ['tests/**/*.test.ts'], exclude: [...slow, 'words/fallback'].map((test) => `tests/${test}.test.ts`),
    // All files in the same workers, which is quicker.
    isolate: false,
    // A busy machine takes its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
}));
