// Builds again in a copy elsewhere, and compares every file: npm run tool -- reproducible (after npm run build)
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { differences, hashesOf, hashOfAll } from '../lib/folder-hashes.mjs';
import { root } from '../lib/root.mjs';
import { builtFolder } from '../lib/serve-dist.mjs';
import { orSayWhy } from '../lib/say.mjs';

const notCopied = ['.git', '.mutation', '.bench', 'dist', 'test-results', 'playwright-report', 'node_modules/.cache'];

/**
 * @param {string} project
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 */
function build(project, folder, env) {
  const vite = join(project, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  const { status } = spawnSync(process.execPath, args, {
    cwd: project,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`The build in ${project} stopped with exit code ${status}.`);
  return hashesOf(folder);
}

/** @param {string} temporary */
function compare(temporary) {
  const copy = join(temporary, 'another name', 'deeper', 'copy');
  cpSync(root, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !notCopied.includes(relative(root, file)),
  });
  const later = pathToFileURL(join(root, 'tools/lib/a-day-later.mjs')).href;
  const here = hashesOf(builtFolder());
  const there = build(copy, join(temporary, 'there'), {
    TZ: 'Pacific/Auckland',
    LC_ALL: 'cy_GB.UTF-8',
    NODE_OPTIONS: `--import ${later}`,
  });
  const differing = differences(here, there);
  if (differing.length > 0) throw new Error(['These files are not the same in two builds:', ...differing].join('\n  '));
  console.log(`Two builds, ${here.size} files each, every file the same. SHA-256 of the whole: ${hashOfAll(here)}`);
}

await orSayWhy(() => {
  const temporary = mkdtempSync(join(tmpdir(), 'clear-steps-twice-'));
  try {
    compare(temporary);
  } finally {
    rmSync(temporary, { recursive: true });
  }
});
