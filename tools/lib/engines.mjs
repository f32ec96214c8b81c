import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asAdmin, tryCommand } from './try-command.mjs';

/**
 * Programs that a check is run with besides Node and Chromium, such as an engine of browsers: its id, its name for people, the Debian packages that hold it, and its
 * programs, each by the variable in which it is handed on. A program that is not found is undefined.
 * @typedef {{ id: string, name: string, packages: readonly string[], programs: () => Record<string, string | undefined> }} Engine
 */

/** @param {string} name */
const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(':')
    .map((folder) => join(folder, name))
    .find(existsSync);

/** WebKitGTK's own browser lies beside its library, on no path. */
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
 * A real host, with openssl to make it a certificate. Debian has it where only its administrator looks.
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
 * The programs of an engine.
 * @param {Engine} engine
 * @returns {Record<string, string> | undefined} nothing where one of them is missing
 */
export function findEngine({ programs }) {
  const found = Object.entries(programs());
  return found.every(([, program]) => program !== undefined)
    ? /** @type {Record<string, string>} */ (Object.fromEntries(found))
    : undefined;
}

/**
 * The programs of an engine, which is installed from Debian's packages where it is not there.
 * @param {Engine} engine
 * @returns {Record<string, string> | undefined} nothing where it is not there and could not be installed
 */
export function ensureEngine(engine) {
  const found = findEngine(engine);
  if (found || !existsSync('/etc/debian_version')) return found;
  // Without what comes along for other uses, it is there in half the time.
  ['apt-get update', `apt-get install -y --no-install-recommends ${engine.packages.join(' ')}`].forEach((command) =>
    tryCommand(engine.name, asAdmin(command)),
  );
  return findEngine(engine);
}
