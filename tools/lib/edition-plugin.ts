import type { Plugin } from 'vite';
import { editionIn, shortened } from './edition.ts';

const moduleId = 'virtual:edition';
const resolvedId = `\0${moduleId}`;

/** Builds in the edition with shortened codes, and writes it in full beside the page, to look up a tablet's codes. */
export function edition(): Plugin {
  let folder = '.';
  return {
    name: 'clear-steps:edition',
    configResolved: ({ root }) => void (folder = root),
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'edition.json',
        source: `${JSON.stringify(editionIn(folder), undefined, 2)}\n`,
      });
    },
    resolveId: (id) => (id === moduleId ? resolvedId : null),
    load: (id) => (id === resolvedId ? `export default ${JSON.stringify(shortened(editionIn(folder)))};` : null),
  };
}
