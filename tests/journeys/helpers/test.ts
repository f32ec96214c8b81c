import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { type Host, startHost } from './host';

/** What a browser says of itself where a file is missing, or is another one than was built. */
const isAboutLoss = (message: string): boolean =>
  /^Failed to load resource|^Failed to fetch dynamically imported|^Failed to find a valid digest|when fetching the script\.$/.test(
    message,
  );

/** Everything that a page should not do: ask another origin, get no answer, log an error. */
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

/** A browser that lets no app be kept, which spares each page the work of it. Waits for nothing. */
const keepNoCopy = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    if ('serviceWorker' in navigator)
      navigator.serviceWorker.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  });

/** Every journey fails where the page turns to another origin, misses a file or logs an error. */
export const test = base.extend<{ quiet: void; missingFiles: boolean; blocked: boolean; keepsCopy: boolean }>({
  /** Whether files are missing on purpose. */
  missingFiles: [false, { option: true }],
  /** Whether the page is made to do what its policy forbids: the browser then says so. */
  blocked: [false, { option: true }],
  /** Whether the browser keeps the app for days without a signal, as the journeys have it that are about that or about all that there is. */
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

/** A journey on a host of its own, whose browser keeps the app. Each fails where the page logs an error. */
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
