import { createHash } from 'node:crypto';

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
/** What a page may do; `scripts` and `styles` name what may stand within it, beside its own files. */
const pagePolicy = (scripts: string, styles: string): readonly string[] => [
  nothing,
  `script-src 'self' ${scripts}`,
  `style-src 'self' ${styles}`,
  "img-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types sw',
];
// The worker fetches the files that it keeps; it runs no other script.
const worker = [nothing, "connect-src 'self'"];

/** The hash of the one script that stands within the page (`src/app/preboot/`). The build tells where it is another. */
export const prebootHash = 'sha256-67hyO9bKXj05h8dlfuUaghEU9ezDBXGcAuxuA1uKYwQ=';

/** A text's hash, as a policy names it. */
export const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const policies = {
  // The styles change with nearly every version, and a host's policy does not: it leaves them to the page's own, which names their hash.
  page: [...pagePolicy(`'${prebootHash}'`, "'unsafe-inline'"), unframed],
  worker: [...worker, unframed],
  asset: [nothing, unframed],
  other: [nothing, unframed],
};

/** The Content-Security-Policy of a kind of file. */
export const contentPolicy = (kind: FileKind): string => policies[kind].join('; ');

/**
 * The policy that a page carries itself: both hold, so it can only narrow that of its host, and stands alone where a host sends none.
 * In: the script and the styles within the page. A browser takes no notice of `frame-ancestors` there.
 */
export const ownPolicy = (script: string, styles: string): string =>
  pagePolicy(`'${hashOf(script)}'`, `'${hashOf(styles)}'`).join('; ');

/** The policy that a page with nothing in it carries itself. */
export const emptyPolicy = [nothing, "form-action 'none'", "base-uri 'none'"].join('; ');

const denied = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'captured-surface-control',
  'clipboard-read',
  'compute-pressure',
  'deferred-fetch',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'language-model',
  'local-fonts',
  'local-network-access',
  'magnetometer',
  'microphone',
  'midi',
  'on-device-speech-recognition',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'serial',
  'speaker-selection',
  'storage-access',
  'summarizer',
  'sync-xhr',
  'translator',
  'unload',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];
// The record can be copied. A case on a big screen fills it, and keeps it from going dark: training is the same page, so it cannot be
// allowed apart. Neither tells the page anything.
const allowed = ['clipboard-write', 'fullscreen', 'screen-wake-lock'];
const permissions = [
  ...denied.map((feature) => `${feature}=()`),
  ...allowed.map((feature) => `${feature}=(self)`),
].join(', ');

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
