import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { keptFiles } from './files.ts';

/** Builds the worker that keeps the whole app on the device, once everything else is written: it names every file with its hash. With `URGENT=yes` it says that this version corrects something urgent. */
export function worker(): Plugin {
  let [root, folder, isWritten] = ['', '', false];
  return {
    name: 'clear-steps:worker',
    apply: 'build',
    configResolved: (config) => void ([root, folder] = [config.root, resolve(config.root, config.build.outDir)]),
    writeBundle: () => void (isWritten = true),
    async closeBundle() {
      // A build that failed has nothing to keep, and has said why.
      if (!isWritten) return;
      await build({
        root,
        configFile: false,
        logLevel: 'error',
        publicDir: false,
        define: {
          FILES: JSON.stringify(keptFiles(folder)),
          URGENT: String(process.env['URGENT'] === 'yes'),
          'process.env.NODE_ENV': '"production"',
        },
        build: {
          target: 'es2022',
          outDir: folder,
          emptyOutDir: false,
          sourcemap: false,
          rolldownOptions: {
            input: join(root, 'src/app/worker/sw.ts'),
            output: { format: 'iife', entryFileNames: 'sw.js' },
          },
        },
      });
    },
  };
}
