// Goes the path of an adopter, and checks the built app on a real nginx: npm run tool -- hosting (after the build).
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
  if (programs === undefined)
    console.log(
      'NOT TRIED: the site file in a real nginx. There is no nginx with openssl here, and none could be installed.',
    );
  const files = programs === undefined ? ['adopter'] : process.argv.slice(2);
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'hosting', ...files];
  const env = { ...process.env, ...programs, CHROME_PATH: ensureBrowser() };
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
});
