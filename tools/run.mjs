// Runs a TypeScript file's default export with the arguments, on any Node: node tools/run.mjs FILE.ts ARGS
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './lib/root.mjs';
import { withoutStyles } from './lib/without-styles.mjs';

// React renders many times faster without its checks for developers. Set here, before a module can load React.
process.env['NODE_ENV'] = 'production';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node tools/run.mjs FILE.ts ARGS');
  process.exitCode = 2;
} else {
  /** @type {{ module: { default: (args: string[]) => number | Promise<number> } }} */
  const { module } = await runnerImport(resolve(root, file), { root, logLevel: 'error', plugins: [withoutStyles] });
  // Not process.exit, which would cut off output that a pipe has not taken yet.
  process.exitCode = await module.default(args);
}
