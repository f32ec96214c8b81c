import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import packageFile from '../../package.json' with { type: 'json' };
import { root } from '../lib/root.mjs';
import { type App, holdApp } from '../proof/faults/app';

/** The folder of an edition's sources, and how to release it after use. */
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

/** Unpacks a tag or commit into a temporary folder; undefined if there is no such tag or commit. */
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

/** The commit named in the notes of a release; undefined if the folder is not a release. */
function commitIn(release: string): string | undefined {
  const notes = join(release, 'notes.md');
  return existsSync(notes) ? /\b[0-9a-f]{40}\b/.exec(readFileSync(notes, 'utf8'))?.[0] : undefined;
}

/** Returns the edition named by a folder of sources, a release or a tag; undefined if there is none. */
export const editionOf = (since: string): Held | undefined =>
  existsSync(join(since, 'src/protocol'))
    ? { folder: resolve(since), letGo: () => undefined }
    : unpacked(commitIn(since) ?? since);

/** Replaces an organisation's file that the other edition does not have. */
const nothing = '\0clear-steps:nothing-local';
/** Prefix for an app file that the other edition does not have. */
const gone = '\0clear-steps:gone:';

/** Replaces the project's own code and texts by those of another folder. */
const editionIn = (folder: string): Plugin => ({
  name: 'clear-steps:another-edition',
  enforce: 'pre',
  // The folder may have its own packages, and two copies of React cannot work together.
  config: () => ({ resolve: { dedupe: Object.keys(packageFile.dependencies) } }),
  async resolveId(id, importer) {
    const found = await this.resolve(id, importer, { skipSelf: true });
    const place = found?.id.startsWith(root) ? found.id.slice(root.length) : '';
    const other = join(folder, place);
    const isThere = existsSync(other.split('?')[0] ?? '');
    // Falling back to the newer file would compare it with itself, and hide the differences.
    // The book's own programs stay those of this project, as do those of the proof.
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

/** Loads the app of another folder, as the proof does. The programs of the proof are this project's own. */
export const holdEdition = (folder: string): Promise<App> => (folder === root ? holdApp() : holdApp(editionIn(folder)));
