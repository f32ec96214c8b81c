import type { Environment } from 'vitest/runtime';

/** What a browser's code expects, without a page: each file has its own by setup-page.ts. */
const browser: Environment = { name: 'browser', viteEnvironment: 'client', setup: () => ({ teardown() {} }) };
export default browser;
