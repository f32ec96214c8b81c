import { type BrowserContext, expect, test as base } from '@playwright/test';

/** Everything that a page should not do: ask another origin, get no answer, log an error. */
function listen(context: BrowserContext, origin: string): readonly string[] {
  const heard: string[] = [];
  const isOwn = (url: string) => !/^(https?|wss?):/.test(url) || url.startsWith(origin);
  context.on('request', (request) => { if (!isOwn(request.url())) heard.push(`request to ${request.url()}`); });
  context.on('response', (response) => { if (response.status() >= 400) heard.push(`${response.status()} for ${response.url()}`); });
  context.on('console', (message) => { if (message.type() === 'error') heard.push(`console: ${message.text()}`); });
  context.on('weberror', (error) => heard.push(`uncaught: ${error.error().message}`));
  context.on('page', (page) => page.on('websocket', (socket) => heard.push(`socket to ${socket.url()}`)));
  return heard;
}

/** Every journey fails where the page turns to another origin, misses a file or logs an error. */
export const test = base.extend<{ quiet: void }>({
  quiet: [async ({ context, baseURL }, provide) => {
    const heard = listen(context, baseURL ?? '');
    await provide();
    expect(heard, 'the page kept to itself and logged no error').toEqual([]);
  }, { auto: true }],
});

export { expect };
