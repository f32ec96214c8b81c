import type { Page } from '@playwright/test';
import { type Host, startHost } from './host';
import { expect, test as base } from './test';

/** A journey on a host of its own, whose browser keeps the app. Each fails where the page logs an error. */
export const test = base.extend<{ host: Host }>({
  host: async ({}, provide) => {
    const host = await startHost();
    await provide(host);
    await host.stop();
  },
  baseURL: async ({ host }, provide) => provide(host.url),
});

/** Waits until all of the app is kept on the device. */
export const seeKept = (page: Page): Promise<void> =>
  expect(page.locator('[data-copy]')).toHaveAttribute('data-copy', 'kept', { timeout: 15_000 });

export { expect };
