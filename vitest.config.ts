import { defineConfig, mergeConfig } from 'vitest/config';
import app from './vite.config.ts';

const rules = { name: 'rules', environment: 'node', include: ['tests/**/*.test.ts'] };

const components = {
  name: 'components',
  environment: 'jsdom',
  include: ['tests/**/*.test.tsx'],
  setupFiles: ['tests/setup-dom.ts'],
  // The reviewer's book is a long page: a busy machine takes its time over it.
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

export default mergeConfig(
  app,
  defineConfig({
    test: {
      projects: [
        { extends: true, test: rules },
        { extends: true, test: components },
      ],
    },
  }),
);
