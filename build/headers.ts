/** What a file of the built folder is to a host: a page; the service worker; a file whose name changes with its content; any other. */
export type FileKind = 'page' | 'worker' | 'asset' | 'other';
/** Headers by name, in the order in which they are written. */
export type Headers = Readonly<Record<string, string>>;

/** Which kind a file is, by its path in the built folder, such as `assets/app-1a2b3c4d.js`. */
export function kindOf(path: string): FileKind {
  if (path.startsWith('assets/')) return 'asset';
  if (path === 'sw.js') return 'worker';
  return path.endsWith('.html') ? 'page' : 'other';
}

const nothing = "default-src 'none'";
const unframed = "frame-ancestors 'none'";
// A browser takes no notice of `frame-ancestors` in a meta.
const page = [
  nothing, "script-src 'self'", "style-src 'self'", "img-src 'self'", "manifest-src 'self'", "worker-src 'self'", "connect-src 'none'",
  "form-action 'none'", "base-uri 'none'", "require-trusted-types-for 'script'", 'trusted-types sw',
];
// The worker fetches the files that it keeps; it runs no other script.
const worker = [nothing, "connect-src 'self'"];

const policies = {
  page: [...page, unframed],
  meta: page,
  worker: [...worker, unframed],
  asset: [nothing, unframed],
  other: [nothing, unframed],
};

/** The Content-Security-Policy of a kind of file, or of the page's own `meta`, which holds where a host sets no headers. */
export const contentPolicy = (kind: FileKind | 'meta'): string => policies[kind].join('; ');

const denied = [
  'accelerometer', 'autoplay', 'browsing-topics', 'camera', 'captured-surface-control', 'clipboard-read', 'compute-pressure',
  'deferred-fetch', 'display-capture', 'encrypted-media', 'fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid',
  'identity-credentials-get', 'idle-detection', 'keyboard-map', 'language-model', 'local-fonts', 'local-network-access', 'magnetometer',
  'microphone', 'midi', 'on-device-speech-recognition', 'otp-credentials', 'payment', 'picture-in-picture',
  'private-state-token-issuance', 'private-state-token-redemption', 'publickey-credentials-create', 'publickey-credentials-get',
  'screen-wake-lock', 'serial', 'speaker-selection', 'storage-access', 'summarizer', 'sync-xhr', 'translator', 'unload', 'usb',
  'window-management', 'xr-spatial-tracking',
];
// The record can be copied.
const permissions = [...denied.map((feature) => `${feature}=()`), 'clipboard-write=(self)'].join(', ');

/** The headers that every file has. */
export const sharedHeaders: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // The page takes nothing from another origin. With this the browser holds it to that, and keeps it in a process of its own.
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  // Else the names of linked sites may be looked up before anyone follows a link.
  'X-DNS-Prefetch-Control': 'off',
};

const forever = 'public, max-age=31536000, immutable';

/** The headers that differ between kinds of file: what a page may do, and how long a copy of the file may be used unasked. */
export const ownHeaders = (kind: FileKind): Headers => ({
  'Content-Security-Policy': contentPolicy(kind),
  // A kilobyte long, and only a page heeds it.
  ...(kind === 'page' ? { 'Permissions-Policy': permissions } : {}),
  'Cache-Control': kind === 'asset' ? forever : 'no-cache',
});

/** Every header of a kind of file. */
export const headersFor = (kind: FileKind): Headers => ({ ...sharedHeaders, ...ownHeaders(kind) });

/** For https alone: over http a browser takes no notice of it. It binds the whole host name, so who owns the name sets it. */
export const secureHeaders: Headers = { 'Strict-Transport-Security': 'max-age=31536000' };
