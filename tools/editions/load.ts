import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import packageFile from '../../package.json' with { type: 'json' };
import { root } from '../lib/root.mjs';
import { type App, holdApp } from '../proof/faults/app';

/** An edition to be looked at: the folder of its sources, and what is to be done once it was. */
export interface Held {
  readonly folder: string;
  readonly letGo: () => void;
}

function unpack(since: string, folder: string): void {
  const archive = execFileSync('git', ['archive', '--format=tar', since], {
    cwd: root,
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}

/** The files of a tag or a commit, in a folder for a while; undefined where there is none. */
function unpacked(since: string): Held | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  const letGo = () => rmSync(folder, { recursive: true });
  try {
    unpack(since, folder);
    return { folder, letGo };
  } catch {
    letGo();
    return undefined;
  }
}

/** The commit that the notes of a release name; undefined where a folder is no release. */
function commitIn(release: string): string | undefined {
  const notes = join(release, 'notes.md');
  return existsSync(notes) ? /\b[0-9a-f]{40}\b/.exec(readFileSync(notes, 'utf8'))?.[0] : undefined;
}

/** The edition that is named: a folder that holds its sources, or the files of a release or a tag. Undefined where there is none. */
export const editionOf = (since: string): Held | undefined =>
  existsSync(join(since, 'src/protocol'))
    ? { folder: resolve(since), letGo: () => undefined }
    : unpacked(commitIn(since) ?? since);

/** What stands in the place of a file of the organisation that the other edition has not. */
const nothing = '\0clear-steps:nothing-local';
/** What stands in the place of a file of the app that the other edition has not, before its place. */
const gone = '\0clear-steps:gone:';

/** Has the code and the texts of another folder stand in the place of the project's own. */
const editionIn = (folder: string): Plugin => ({
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
    // The book's own programs are this project's, as those of the proof are.
    if (place.startsWith('src/review/')) return found;
    if (place.startsWith('src/') && !isThere) return gone + place;
    if (place.startsWith('local/') && !isThere) return nothing;
    return /^(src|locales|local)\//.test(place) && isThere ? other : found;
  },
  load: (id) => {
    if (id.startsWith(gone)) throw new Error(`The other edition has no ${id.slice(gone.length)}`);
    return id === nothing ? 'export default {};' : null;
  },
});

/** The app of another folder, kept loaded as the proof keeps it; the programs of the proof are this project's own. */
export const holdEdition = (folder: string): Promise<App> => (folder === root ? holdApp() : holdApp(editionIn(folder)));
