import type { Plugin } from 'vite';
import { plainError } from '../lib/plain-error.ts';
import { licenceTexts } from './licences.ts';
import { placeOf, readLockfile, type Package } from './lockfile.ts';
import { sbom } from './sbom.ts';

/**
 * Writes the list of what the app is made of, and the licences, beside the app. Throws if a script of the app is from a
 * package that is not listed because package.json has it among the tools.
 */
export function supply(): Plugin {
  let root = '';
  return {
    name: 'clear-steps:supply',
    apply: 'build',
    configResolved: (config) => void (root = config.root),
    generateBundle() {
      const { project, packages } = readLockfile(root);
      const shipped = packages.filter(({ isShipped }) => isShipped);
      refuseUnlisted([...this.getModuleIds()], shipped);
      this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source: sbom(project, packages) });
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licenceTexts(root, [project, ...shipped]) });
    },
  };
}

function refuseUnlisted(files: readonly string[], shipped: readonly Package[]): void {
  const held = new Set(files.map(placeOf).filter((place) => place !== undefined));
  const unlisted = [...held].filter((place) => !shipped.some((one) => one.place === place));
  if (unlisted.length > 0)
    throw plainError(`in the app, but among the devDependencies of package.json: ${unlisted.join(', ')}`);
}
