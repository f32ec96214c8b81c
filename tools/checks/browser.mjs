import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { candidates, firstThatStarts, installBrowser, starts } from '../lib/browsers.mjs';
import { isRoot, tryCommand } from '../lib/try-command.mjs';

/** What keeps a browser to itself: it asks nobody and fetches nothing of its own. */
export const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a Chromium that starts: CHROME_PATH, then the system's, then the one that Playwright keeps.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined} its path, or undefined if there is none
 * @throws {Error} for people, if CHROME_PATH names no browser that starts
 */
export function findBrowser(env = process.env) {
  const named = env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH is "${named}", and there is no such file.`);
    if (!starts(named)) throw new Error(`CHROME_PATH is "${named}", and it does not start as a browser.`);
    return named;
  }
  return firstThatStarts([...candidates(), chromium.executablePath()]);
}

/**
 * Finds the Chromium without windows, or installs it if possible: the same engine, and a journey takes an eighth less
 * time. If CHROME_PATH names a browser, that one is used instead.
 * @returns {string | undefined} its path, or undefined if there is none
 */
export function findShell() {
  if (process.env.CHROME_PATH) return undefined;
  const find = () => firstThatStarts(candidates(['chromium-headless-shell']));
  const found = find();
  // If installing would ask for a password, the other Chromium will do.
  if (found || !isRoot || !existsSync('/etc/debian_version')) return found;
  tryCommand('Chromium without windows', 'apt-get install -y chromium-headless-shell');
  return find();
}

/**
 * Finds a Chromium, or installs one if there is none.
 * @returns {string} its path
 * @throws {Error} for people, if there is none and none could be installed
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  for (const install of installBrowser()) {
    install();
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium was found, and none could be installed. Install Chromium or Chrome, or set CHROME_PATH to one.',
  );
}
