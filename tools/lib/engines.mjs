import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asAdmin, tryCommand } from './try-command.mjs';

/**
 * A program besides Node and Chromium that a check runs, such as a browser engine: its id, its name for people, its
 * Debian packages, and its programs, each by the variable that passes it on. A missing program is undefined.
 * @typedef {{ id: string, name: string, packages: readonly string[], programs: () => Record<string, string | undefined> }} Engine
 */

/** @param {string} name */
const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(':')
    .map((folder) => join(folder, name))
    .find(existsSync);

/** WebKitGTK's own browser is beside its library, not on the path. */
function miniBrowser() {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib').map((name) => join('/usr/lib', name)) : [];
  return [...folders, '/usr/libexec'].map((folder) => join(folder, 'webkit2gtk-4.1/MiniBrowser')).find(existsSync);
}

/** @type {readonly Engine[]} */
export const engines = [
  {
    id: 'firefox',
    name: 'Firefox ESR',
    packages: ['firefox-esr'],
    programs: () => ({ FIREFOX_PROGRAM: onPath('firefox-esr') }),
  },
  {
    id: 'webkit',
    name: 'WebKitGTK',
    packages: ['webkit2gtk-driver', 'xvfb'],
    programs: () => ({
      MINIBROWSER_PROGRAM: miniBrowser(),
      WEBKIT_DRIVER_PROGRAM: onPath('WebKitWebDriver'),
      SCREEN_PROGRAM: onPath('Xvfb'),
    }),
  },
];

/**
 * A real host, with openssl to make its certificate. Debian keeps nginx where only an administrator's path looks.
 * @type {Engine}
 */
export const nginx = {
  id: 'nginx',
  name: 'nginx',
  packages: ['nginx-light', 'openssl'],
  programs: () => ({
    NGINX_PROGRAM: onPath('nginx') ?? ['/usr/sbin/nginx', '/opt/homebrew/bin/nginx'].find(existsSync),
    OPENSSL_PROGRAM: onPath('openssl'),
  }),
};

/**
 * Returns the programs of an engine.
 * @param {Engine} engine
 * @returns {Record<string, string> | undefined} undefined if one of them is missing
 */
export function findEngine({ programs }) {
  const found = Object.entries(programs());
  return found.every(([, program]) => program !== undefined)
    ? /** @type {Record<string, string>} */ (Object.fromEntries(found))
    : undefined;
}

/**
 * Returns the programs of an engine, installed from Debian's packages if they are missing.
 * @param {Engine} engine
 * @returns {Record<string, string> | undefined} undefined if they are missing and could not be installed
 */
export function ensureEngine(engine) {
  const found = findEngine(engine);
  if (found || !existsSync('/etc/debian_version')) return found;
  // Without recommended packages, it installs in half the time.
  ['apt-get update', `apt-get install -y --no-install-recommends ${engine.packages.join(' ')}`].forEach((command) =>
    tryCommand(engine.name, asAdmin(command)),
  );
  return findEngine(engine);
}
