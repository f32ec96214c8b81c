// Walks the built app in a real browser: npm run tool -- journeys (after npm run build). Arguments go to Playwright.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowser, findShell } from './browser.mjs';
import { claimPort } from '../lib/port.mjs';
import { root } from '../lib/root.mjs';
import { orSayWhy } from '../lib/say.mjs';

await orSayWhy(async () => {
  const env = {
    ...process.env,
    CHROME_SHELL_PATH: findShell() ?? '',
    CHROME_PATH: ensureBrowser(),
    PORT: String(await claimPort(0)),
  };
  const playwright = join(root, 'node_modules/@playwright/test/cli.js');
  const args = [playwright, 'test', ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
});
