import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type * as File from './file.ts';

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
      });
      this.emitFile({ type: 'asset', fileName: 'rules.smt2', source: module.fileText() });
    },
  };
}
