import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { root } from '../lib/root.mjs';

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
