import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { type Host, startHost } from './host';

/** What a browser reports if a file is missing or differs from the build. */
const isAboutLoss = (message: string): boolean =>
  /^Failed to load resource|^Failed to fetch dynamically imported|^Failed to find a valid digest|when fetching the script\.$/.test(
    message,
  );

/** Records everything that a page must not do: contact another origin, get no answer, or log an error. */
function listen(context: BrowserContext, origin: string, isLoss: boolean): readonly string[] {
  const heard: string[] = [];
  const isOwn = (url: string) => !/^(https?|wss?):/.test(url) || url.startsWith(origin);
  context.on('request', (request) => {
    if (!isOwn(request.url())) heard.push(`request to ${request.url()}`);
  });
  context.on('response', (response) => {
    if (!isLoss && response.status() >= 400) heard.push(`${response.status()} for ${response.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' && !(isLoss && isAboutLoss(message.text())))
      heard.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    if (!(isLoss && isAboutLoss(error.error().message))) heard.push(`uncaught: ${error.error().message}`);
  });
  context.on('page', (page) => page.on('websocket', (socket) => heard.push(`socket to ${socket.url()}`)));
  return heard;
}

/** Keeps the browser from keeping a copy of the app, which saves work on each page. Waits for nothing. */
const keepNoCopy = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    if ('serviceWorker' in navigator)
      navigator.serviceWorker.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  });

/** Every journey fails if the page contacts another origin, misses a file or logs an error. */
export const test = base.extend<{ quiet: void; missingFiles: boolean; blocked: boolean; keepsCopy: boolean }>({
  /** Whether files are missing on purpose. */
  missingFiles: [false, { option: true }],
  /** Whether the page is made to break its policy, which the browser reports. */
  blocked: [false, { option: true }],
  /** Whether the browser keeps the app for offline use. Only journeys about that, or about everything, need it. */
  keepsCopy: [false, { option: true }],
  quiet: [
    async ({ context, baseURL, missingFiles, blocked, keepsCopy }, provide) => {
      if (!keepsCopy) await keepNoCopy(context);
      const heard = listen(context, baseURL ?? '', missingFiles);
      await provide();
      if (!blocked) expect(heard, 'the page kept to itself and logged no error').toEqual([]);
    },
    { auto: true },
  ],
});

/** A journey with its own host, whose browser keeps the app. It fails if the page logs an error. */
export const hosted = test.extend<{ host: Host }>({
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
