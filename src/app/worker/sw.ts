import { addPlugins, getCacheKeyForURL, precacheAndRoute } from 'workbox-precaching';
import { type BuiltFile, check, isWhole } from './check';

/**
 * Every file of this version with its hash, whether it corrects something urgent, and the page with the plain text of
 * who to ring; set when the worker is built.
 */
declare const FILES: BuiltFile[];
declare const URGENT: boolean;
declare const PLAIN_PAGE: string;
interface Message {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  readonly waitUntil: (work: Promise<unknown>) => void;
}
declare const self: {
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
  addEventListener(
    type: 'activate',
    listener: (event: { readonly waitUntil: (work: Promise<void>) => void }) => void,
  ): void;
  addEventListener(type: 'message', listener: (event: Message) => void): void;
};

addPlugins([
  {
    // What is not the file that was built is not served: it is asked for from the host, and kept again.
    cachedResponseWillBeUsed: async ({ cachedResponse, request }) => {
      const file = FILES.find(({ url }) => getCacheKeyForURL(url) === request.url);
      return !file || (await isWhole(cachedResponse?.clone(), file)) ? cachedResponse : undefined;
    },
    // If the host cannot be reached either, or has another file, a page says who to ring.
    handlerDidError: ({ request }) =>
      Promise.resolve(
        request.mode === 'navigate'
          ? new Response(PLAIN_PAGE, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
          : undefined,
      ),
  },
]);
// The page is the same for any query, which it reads itself.
precacheAndRoute(FILES, { ignoreURLParametersMatching: [/./] });

// The page that installs this version works offline at once, not only after a reload.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// A new version waits until a person chooses it or all pages are closed, so that it never takes over during a case.
self.addEventListener('message', (event) => {
  const {
    data,
    ports: [answer],
  } = event;
  if (data === 'use-new-version') void self.skipWaiting();
  if (data === 'is-urgent') answer?.postMessage(URGENT);
  if (data === 'check') event.waitUntil(check(FILES).then((missing) => answer?.postMessage(missing)));
});
