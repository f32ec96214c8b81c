import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { candidates } from '../lib/browser-places.mjs';
import { firstThatStarts, starts } from '../lib/browser-starts.mjs';
import { installBrowser } from '../lib/install-browser.mjs';

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
  return firstThatStarts([...candidates(process.platform, env), chromium.executablePath()]);
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
