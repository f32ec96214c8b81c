import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { root } from '../lib/root.mjs';

/** What the app is made of. */
const parts = ['src', 'locales', 'local', 'package.json'];

/** The files of a tag or a commit, in a folder for a while; undefined where there is none. */
function unpacked(since: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  try {
    const archive = execFileSync('git', ['archive', '--format=tar', since, '--', ...parts], {
      cwd: root,
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
  } catch {
    return undefined;
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** The commit that the notes of a release name; undefined where a folder is no release. */
function commitIn(release: string): string | undefined {
  const notes = join(release, 'notes.md');
  return existsSync(notes) ? /\b[0-9a-f]{40}\b/.exec(readFileSync(notes, 'utf8'))?.[0] : undefined;
}

/** The folder of an edition: one that holds its sources, or the files of a release or a tag. Undefined where there is none. */
export const folderOf = (since: string): string | undefined =>
  existsSync(join(since, 'src/protocol')) ? resolve(since) : unpacked(commitIn(since) ?? since);

/** The files of a folder under these places, each with a hash of what is in it. */
export function hashesIn(folder: string, places: readonly string[]): ReadonlyMap<string, string> {
  const files = places.flatMap((place) =>
    statSync(join(folder, place)).isDirectory()
      ? readdirSync(join(folder, place), { recursive: true, encoding: 'utf8' }).map((file) => join(place, file))
      : [place],
  );
  return new Map(
    files
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  );
}
