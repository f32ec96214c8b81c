import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from '../lib/root.mjs';
import { type App, holdApp } from '../proof/faults/app';

/** Has the code and the texts of another folder stand in the place of the project's own. */
const standingIn = (folder: string): Plugin => ({
  name: 'clear-steps:another-edition',
  enforce: 'pre',
  async resolveId(id, importer) {
    const found = await this.resolve(id, importer, { skipSelf: true });
    const place = found?.id.startsWith(root) ? found.id.slice(root.length) : '';
    const other = join(folder, place);
    return /^(src|locales|local)\//.test(place) && existsSync(other.split('?')[0] ?? '') ? other : found;
  },
});

/** The app of another folder, kept loaded as the proof keeps it; the programs of the proof are this project's own. */
export const holdEdition = (folder: string): Promise<App> =>
  folder === root ? holdApp() : holdApp(standingIn(folder));
