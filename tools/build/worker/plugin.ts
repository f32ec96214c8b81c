import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { plainText } from '../../lib/plain-text.ts';
import { oldestBrowsers } from '../browsers.ts';
import { keptFiles } from './files.ts';

const plainPage = (root: string): string =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Clear Steps</title>${plainText(root, 'en')}`;

/** Builds the service worker last, since it names every file with its hash. `URGENT=yes` marks an urgent correction. */
export function worker(): Plugin {
  let [root, folder, isWritten] = ['', '', false];
  return {
    name: 'clear-steps:worker',
    apply: 'build',
    configResolved: (config) => void ([root, folder] = [config.root, resolve(config.root, config.build.outDir)]),
    writeBundle: () => void (isWritten = true),
    async closeBundle() {
      // A failed build has nothing to keep, and has already said why.
      if (!isWritten) return;
      await build({
        root,
        configFile: false,
        logLevel: 'error',
        publicDir: false,
        define: {
          FILES: JSON.stringify(keptFiles(folder)),
          PLAIN_PAGE: JSON.stringify(plainPage(root)),
          URGENT: String(process.env['URGENT'] === 'yes'),
          'process.env.NODE_ENV': '"production"',
        },
        build: {
          target: oldestBrowsers,
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
