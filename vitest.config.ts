import { defineConfig, mergeConfig } from 'vitest/config';
import app from './vite.config.ts';

// A busy machine takes its time.
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

const rules = { name: 'rules', environment: 'node', include: ['tests/**/*.test.ts'], ...patience };

const components = {
  name: 'components',
  environment: 'jsdom',
  include: ['tests/**/*.test.tsx'],
  setupFiles: ['tests/setup-dom.ts'],
  ...patience,
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
