import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../lib/root.mjs';
import { gcOptions } from './child-process';
import { proofConfig } from './as-proven';

// Only the reviewer's book uses these; no promise renders it.
const bookModules = /^virtual:(drawn|readings)/;

/** Bundles `main.ts` with the unminified app, because calls between separate modules would take a fifth longer. */
const bundleInto = (outDir: string) =>
  build({
    ...proofConfig,
    configFile: false,
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      outDir,
      ssr: true,
      target: 'esnext',
      minify: false,
      rolldownOptions: {
        input: { main: join(root, 'tools/proof/main.ts') },
        external: bookModules,
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });

/** Proves the promises: npm run proof. Arguments and exit code as in `command.ts`. */
export default async function main(args: readonly string[]): Promise<number> {
  // As deep in the project folder as tools/lib, so that `root` is the same.
  const folder = mkdtempSync(join(root, 'node_modules/.proof-'));
  try {
    await bundleInto(folder);
    const proof = fork(join(folder, 'main.mjs'), ['proof', ...args], { cwd: root, execArgv: gcOptions });
    return Number((await once(proof, 'exit'))[0] ?? 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
