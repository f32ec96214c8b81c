import { precacheAndRoute } from 'workbox-precaching';
import { type BuiltFile, check } from './check';

/** Every file of this version, with its hash, and whether it corrects something urgent: written in when the worker is built. */
declare const FILES: BuiltFile[];
declare const URGENT: boolean;
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

// Whatever is asked for in the address, the page is the same: it reads it itself.
precacheAndRoute(FILES, { ignoreURLParametersMatching: [/./] });

// The page that installs this version can go on without a signal at once, not only after it is opened again.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// A new version waits until a person chooses it, or all its pages are closed: it never takes over under a case.
self.addEventListener('message', (event) => {
  const {
    data,
    ports: [answer],
  } = event;
  if (data === 'use-new-version') void self.skipWaiting();
  if (data === 'is-urgent') answer?.postMessage(URGENT);
  if (data === 'check') event.waitUntil(check(FILES).then((missing) => answer?.postMessage(missing)));
});
