import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { cannot } from '../../lib/cannot.ts';
import { root } from '../../lib/root.mjs';
import type * as File from './file.ts';

/** Loads the promises without the pages of the app, of which a solver is asked nothing. */
const withoutPages: Plugin = {
  name: 'clear-steps:without-pages',
  enforce: 'pre',
  load: (id) => (/\/subject\/(pages|lost-content)\./.test(id) ? 'export const languages = [];' : null),
};

/** Writes the rules and promises for anyone with a solver of their own, into the file that is named. */
export default async function main([file]: readonly string[]): Promise<number> {
  if (file === undefined || file.startsWith('-')) return cannot('usage: npm run tool -- rules rules.smt2');
  const options = { root, mode: 'production', logLevel: 'error' as const, plugins: [withoutPages] };
  const { module } = await runnerImport<typeof File>(join(root, 'tools/proof/solver/file.ts'), options);
  writeFileSync(file, module.fileText());
  return 0;
}
