import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type * as File from './file.ts';

/** Loads the promises without the pages of the app, of which a solver is asked nothing. */
const withoutPages: Plugin = {
  name: 'clear-steps:without-pages',
  enforce: 'pre',
  load: (id) => (id.includes('/subject/pages.tsx') ? 'export const languages = [];' : null),
};

/** Builds `rules.smt2`, the rules and promises for anyone with a solver of their own. No page asks for it. */
export function rulesForSolvers(): Plugin {
  let root = '';
  return {
    name: 'clear-steps:rules-for-solvers',
    apply: 'build',
    configResolved: (config) => void (root = config.root),
    async generateBundle() {
      const { module } = await runnerImport<typeof File>(join(root, 'tools/proof/solver/file.ts'), {
        root,
        mode: 'production',
        logLevel: 'error',
        plugins: [withoutPages],
      });
      this.emitFile({ type: 'asset', fileName: 'rules.smt2', source: module.fileText() });
    },
  };
}
