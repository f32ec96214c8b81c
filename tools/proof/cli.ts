import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../lib/root.mjs';
import { tidied } from './child-process';
import { asProven } from './as-proven';

// The material of the reviewer's book, which no promise draws.
const ofLazy = /^virtual:(drawn|readings)/;

/** Bundles `main.ts` with the unminified app: calls between separate modules take a fifth longer. */
const joinIn = (outDir: string) =>
  build({
    ...asProven,
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
        external: ofLazy,
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });

/** Proves the promises: npm run proof. Arguments and exit code as in `command.ts`. */
export default async function main(args: readonly string[]): Promise<number> {
  // As deep in the project folder as tools/lib, so that `root` is the same.
  const folder = mkdtempSync(join(root, 'node_modules/.proof-'));
  try {
    await joinIn(folder);
    const proof = fork(join(folder, 'main.mjs'), ['proof', ...args], { cwd: root, execArgv: tidied });
    return Number((await once(proof, 'exit'))[0] ?? 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
