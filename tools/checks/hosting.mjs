// Serves the built app from a real nginx and checks it as a deployer does: npm run tool -- hosting (after the build).
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureEngine, nginx } from '../lib/engines.mjs';
import { root } from '../lib/root.mjs';
import { orSayWhy } from '../lib/say.mjs';
import { builtFolder } from '../lib/serve-dist.mjs';

await orSayWhy(() => {
  builtFolder();
  const programs = ensureEngine(nginx);
  if (programs === undefined) {
    console.log(
      'NOT TRIED: the site file in a real nginx. There is no nginx with openssl here, and none could be installed.',
    );
    return;
  }
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'hosting', ...process.argv.slice(2)];
  const env = { ...process.env, ...programs, CHROME_PATH: ensureBrowser() };
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
});
