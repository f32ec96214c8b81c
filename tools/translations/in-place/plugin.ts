import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { keptList, listsFolder } from '../../words/kept-lists.ts';

const inFolder = (file: string): string => normalizePath(join(import.meta.dirname, file));
const modules: Readonly<Record<string, string>> = {
  'virtual:text-checks': inFolder('checks.ts'),
  'virtual:text-file': inFolder('file.ts'),
};
const reader = inFolder('../../words/kept-lists.ts');

/** All lists of the checker, by their names: a browser has no files to read them from. */
const lists = (): Readonly<Record<string, string[][]>> =>
  Object.fromEntries(
    [...readdirSync(listsFolder).map((file) => file.replace('.tsv', '')), 'glossary'].map((name) => [
      name,
      keptList(name),
    ]),
  );

/** For a browser, the checks of texts, `virtual:text-checks`, and the file that an import takes, `virtual:text-file`. */
export function textChecks(): Plugin {
  return {
    name: 'clear-steps:text-checks',
    enforce: 'pre',
    resolveId: (asked) => modules[asked] ?? null,
    load(asked) {
      // What runs in Node reads the lists themselves.
      if (asked !== reader || this.environment.config.consumer !== 'client') return null;
      return `const lists = ${JSON.stringify(lists())}; export const keptList = (name) => lists[name];`;
    },
  };
}
