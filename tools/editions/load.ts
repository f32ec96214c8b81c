import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ssrModuleExportsKey } from 'vite/module-runner';
import packageFile from '../../package.json' with { type: 'json' };
import { root } from '../lib/root.mjs';
import { type App, holdApp } from '../proof/faults/app';

/** What stands in the place of a file of the organisation that the other edition has not. */
const nothing = '\0clear-steps:nothing-local';
/** What stands in the place of a file of the app that the other edition has not, before its place. */
const gone = '\0clear-steps:gone:';

/** A file that can be loaded, and whose every name throws where it is used: what needs none of them can still be compared. */
const throwing = (place: string): string => `
Object.setPrototypeOf(${ssrModuleExportsKey}, new Proxy({}, {
  get: (_, name) => {
    if (typeof name === 'string' && name !== 'then')
      throw new Error(${JSON.stringify(`The other edition has no ${place}`)});
  },
}));`;

/** Has the code and the texts of another folder stand in the place of the project's own. */
const standingIn = (folder: string): Plugin => ({
  name: 'clear-steps:another-edition',
  enforce: 'pre',
  // A folder may have packages of its own. Of two copies of React, one would not know what the other draws.
  config: () => ({ resolve: { dedupe: Object.keys(packageFile.dependencies) } }),
  async resolveId(id, importer) {
    const found = await this.resolve(id, importer, { skipSelf: true });
    const place = found?.id.startsWith(root) ? found.id.slice(root.length) : '';
    const other = join(folder, place);
    const isThere = existsSync(other.split('?')[0] ?? '');
    // The newer file in its place would be compared with itself: nothing would seem to follow.
    if (place.startsWith('src/') && !isThere) return gone + place;
    if (place.startsWith('local/') && !isThere) return nothing;
    return /^(src|locales|local)\//.test(place) && isThere ? other : found;
  },
  load: (id) => (id === nothing ? 'export default {};' : id.startsWith(gone) ? throwing(id.slice(gone.length)) : null),
});

/** The app of another folder, kept loaded as the proof keeps it; the programs of the proof are this project's own. */
export const holdEdition = (folder: string): Promise<App> =>
  folder === root ? holdApp() : holdApp(standingIn(folder));
