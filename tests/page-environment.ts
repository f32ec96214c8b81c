import type { Environment } from 'vitest/runtime';

/** Only the settings for browser code: setup-page.ts gives each file its own page. */
const browser: Environment = { name: 'browser', viteEnvironment: 'client', setup: () => ({ teardown() {} }) };
export default browser;
