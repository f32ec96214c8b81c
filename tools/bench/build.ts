import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { root } from '../lib/root.mjs';

/** Where the bench installs and builds, ignored by git. It is within the project, so that builds find its packages. */
export const cache = join(root, '.bench');
const peers = join(cache, 'peers');
/** The project's lists of NHS components, which the minimal app uses too. */
const styles = join(root, 'src/app/styles');

/**
 * Runs a command in a folder.
 * @throws {Error} with its output, when it fails
 */
function run(folder: string, command: string): void {
  // For production, npm would leave out the build tools. It needs a shell, because npm is a script file on Windows.
  const options = { cwd: folder, env: { ...process.env, NODE_ENV: undefined }, shell: true, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(command, options);
  if (status !== 0) throw new Error(`“${command}” stopped with exit code ${status}:\n${stdout}\n${stderr}`);
}

/** Builds the project. Returns the built folder. */
export function buildProject(): string {
  const folder = join(cache, 'project');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  run(root, `"${process.execPath}" "${vite}" build --outDir "${folder}" --emptyOutDir`);
  return folder;
}

/** Copies the peers and installs the packages that the project itself does not have. */
export function installPeers(): void {
  cpSync(join(root, 'tools/bench/peers'), peers, { recursive: true });
  // Without peer dependencies: they all use the project’s own React.
  run(peers, 'npm install --no-audit --no-fund --ignore-scripts --legacy-peer-deps');
}

/** Compiles an ink story to the program that ink runs. */
const ink: Plugin = {
  name: 'ink',
  transform(code, id) {
    if (!id.endsWith('.ink')) return null;
    const { Compiler } = createRequire(join(peers, 'package.json'))('inkjs/full') as {
      Compiler: new (story: string) => { Compile: () => { ToJson: () => string } };
    };
    return `export default ${new Compiler(code).Compile().ToJson()}`;
  },
};

const pageOf = (name: string): Plugin => ({
  name: 'page',
  transformIndexHtml: (html) => html.replaceAll('APP', name),
});

/** Builds one of the peers, all in the same way. Returns the built folder. */
export async function buildPeer(name: string): Promise<string> {
  const outDir = join(cache, name);
  cpSync(join(peers, 'index.html'), join(peers, name, 'index.html'));
  await build({
    configFile: false,
    root: join(peers, name),
    base: './',
    logLevel: 'error',
    plugins: [pageOf(name), react(), ink],
    css: { preprocessorOptions: { scss: { quietDeps: true, loadPaths: [styles, join(root, 'node_modules')] } } },
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  });
  return outDir;
}
