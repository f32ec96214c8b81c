import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { plainError } from '../../lib/plain-error.ts';
import { root } from '../../lib/root.mjs';
import { withoutStyles } from '../../lib/without-styles.mjs';
import type * as CheckFile from './check.ts';

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => join(folder, name))
    : [];

/** Stops the build if a made-up case in `local/scenarios` is wrong. The app picks up that folder automatically. */
export function ownCases(): Plugin {
  let folder = '';
  return {
    name: 'clear-steps:own-cases',
    apply: 'build',
    configResolved: (config) => void (folder = join(config.root, 'local/scenarios')),
    async buildStart() {
      const files = filesIn(folder);
      if (files.length === 0) return;
      const { module } = await runnerImport<typeof CheckFile>(join(root, 'tools/local/scenarios/check.ts'), {
        root,
        logLevel: 'error',
        plugins: [withoutStyles],
      });
      const wrong = module.default(files);
      if (wrong.length > 0) throw plainError(wrong.join('\n'));
    },
  };
}
