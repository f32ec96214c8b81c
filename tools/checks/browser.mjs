import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { candidates, firstThatStarts, installBrowser, starts } from '../lib/browsers.mjs';
import { isRoot, tryCommand } from '../lib/try-command.mjs';

/**
 * Finds a Chromium that starts: CHROME_PATH, then the system's, then the one that Playwright keeps.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined} its path, or nothing where there is none
 * @throws {Error} for people, when CHROME_PATH names no browser that starts
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
 * Finds the Chromium that has no windows of its own, and installs it where it can be had: the same engine, and a journey in an eighth less
 * time. Where CHROME_PATH names a browser, that one is wanted.
 * @returns {string | undefined} its path; nothing where there is none
 */
export function findShell() {
  if (process.env.CHROME_PATH) return undefined;
  const find = () => firstThatStarts(candidates(['chromium-headless-shell']));
  const found = find();
  // Where a person would be asked for a password, the other Chromium does as well.
  if (found || !isRoot || !existsSync('/etc/debian_version')) return found;
  tryCommand('Chromium without windows', 'apt-get install -y chromium-headless-shell');
  return find();
}

/**
 * Finds a Chromium, and installs one where there is none.
 * @returns {string} its path
 * @throws {Error} for people, when there is none and none could be installed
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
