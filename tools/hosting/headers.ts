import { createHash } from 'node:crypto';

/** What a file is to a host: a page, the service worker, a file whose name changes with its content, or any other. */
export type FileKind = 'page' | 'worker' | 'asset' | 'other';
/** Headers by name, in the order in which they are written. */
export type Headers = Readonly<Record<string, string>>;

/** Returns the kind of a file from its path in the built folder, such as `assets/app-1a2b3c4d.js`. */
export function kindOf(path: string): FileKind {
  if (path.startsWith('assets/')) return 'asset';
  if (path === 'sw.js') return 'worker';
  return path.endsWith('.html') ? 'page' : 'other';
}

const nothing = "default-src 'none'";
const unframed = "frame-ancestors 'none'";
/** What a page may do. `scripts` and `styles` name what may be inlined, beside the page's own files. */
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
// The worker fetches the files that it keeps, and runs no other script.
const worker = [nothing, "connect-src 'self'"];

/** The hash of the only inlined script (`src/app/preboot/`). The build fails, and says so, if it is different. */
export const prebootHash = 'sha256-h0QENj5Iszsy8wMk3LMZfD33bu0oQiRDbOR9SFDr6Ac=';

/** Returns the hash of a text, as a policy names it. */
export const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const policies = {
  // Styles change with nearly every version, but a host's policy does not: the page's own policy names their hash.
  page: [...pagePolicy(`'${prebootHash}'`, "'unsafe-inline'"), unframed],
  worker: [...worker, unframed],
  asset: [nothing, unframed],
  other: [nothing, unframed],
};

/** Returns the Content-Security-Policy of a kind of file. */
export const contentPolicy = (kind: FileKind): string => policies[kind].join('; ');

/**
 * Returns the policy that a page carries itself, from its inlined script and styles. Both policies apply, so it can
 * only narrow that of its host, and is the only one if the host sends none. Browsers ignore `frame-ancestors` there.
 */
export const ownPolicy = (script: string, styles: string): string =>
  pagePolicy(`'${hashOf(script)}'`, `'${hashOf(styles)}'`).join('; ');

/** The policy of a page that loads nothing, which the page carries itself. */
export const emptyPolicy = [nothing, "form-action 'none'", "base-uri 'none'"].join('; ');

const denied = `
  accelerometer autoplay browsing-topics camera captured-surface-control clipboard-read
  compute-pressure deferred-fetch display-capture encrypted-media gamepad geolocation gyroscope hid
  identity-credentials-get idle-detection keyboard-map language-model local-fonts local-network-access
  magnetometer microphone midi on-device-speech-recognition otp-credentials payment picture-in-picture
  private-state-token-issuance private-state-token-redemption publickey-credentials-create
  publickey-credentials-get serial speaker-selection storage-access summarizer sync-xhr translator
  unload usb window-management xr-spatial-tracking
`
  .trim()
  .split(/\s+/);
// The record can be copied. A call keeps the screen on, and so does a presented case, which fills it: training is the same
// page, so it cannot have permissions of its own. None of these tells the page anything.
const allowed = ['clipboard-write', 'fullscreen', 'screen-wake-lock'];
const permissions = [
  ...denied.map((feature) => `${feature}=()`),
  ...allowed.map((feature) => `${feature}=(self)`),
].join(', ');

/** The headers of every file. */
export const sharedHeaders: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // The page takes nothing from another origin. The browser then enforces that, and gives it a process of its own.
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  // Otherwise browsers may look up the names of linked sites before anyone follows a link.
  'X-DNS-Prefetch-Control': 'off',
};

const forever = 'public, max-age=31536000, immutable';

/** Returns the headers that differ by kind: what a page may do, and how long a copy is used without asking. */
export const ownHeaders = (kind: FileKind): Headers => ({
  'Content-Security-Policy': contentPolicy(kind),
  // A kilobyte long, and only pages need it.
  ...(kind === 'page' ? { 'Permissions-Policy': permissions } : {}),
  'Cache-Control': kind === 'asset' ? forever : 'no-cache',
});

/** Returns every header of a kind of file. */
export const headersFor = (kind: FileKind): Headers => ({ ...sharedHeaders, ...ownHeaders(kind) });

/** For https only: browsers ignore it over http. It binds the whole host name, so whoever owns the name sets it. */
export const secureHeaders: Headers = { 'Strict-Transport-Security': 'max-age=31536000' };
