import { type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';

/** Every file of this version, with its hash: written in when the worker is built. */
declare const FILES: (PrecacheEntry | string)[];
/** What of the worker's surroundings is used here. */
declare const self: {
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
  addEventListener(
    type: 'activate',
    listener: (event: { readonly waitUntil: (work: Promise<void>) => void }) => void,
  ): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
};

// Whatever is asked for in the address, the page is the same: it reads it itself.
precacheAndRoute(FILES, { ignoreURLParametersMatching: [/./] });

// The page that installs this version can go on without a signal at once, not only after it is opened again.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// A new version waits until a person chooses it, or all its pages are closed: it never takes over under a case.
self.addEventListener('message', ({ data }) => {
  if (data === 'use-new-version') void self.skipWaiting();
});
