import { execFileSync } from 'node:child_process';
import { plainError } from '../lib/plain-error.ts';
import { say } from '../hosting/words.ts';

/** The commit that a release is made from, and when it was made. */
export interface Commit {
  readonly hash: string;
  readonly at: Date;
}

function git(folder: string, ...args: readonly string[]): string {
  try {
    return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    throw plainError(say('noCommit', { folder }));
  }
}

/**
 * Returns the commit of a folder. Throws if the folder is not a git repository, or has files that differ from the
 * commit: anyone must be able to make the release again.
 */
export function commitOf(folder: string): Commit {
  const [hash = '', time = ''] = git(folder, 'log', '-1', '--format=%H %ct').split(' ');
  // What git ignores in local/, such as the protocol’s own text, would get into the books.
  const leftOut = git(folder, 'ls-files', '--others', '--ignored', '--exclude-standard', 'local');
  const changed = [git(folder, 'status', '--porcelain'), leftOut].filter(Boolean).join('\n');
  if (changed !== '') throw plainError(say('notCommitted', { files: `\n${changed}` }));
  return { hash, at: new Date(Number(time) * 1000) };
}

/** Returns the last tag before the commit of a folder: the previous release. Undefined if there is none. */
export function tagBefore(folder: string): string | undefined {
  try {
    return git(folder, 'describe', '--tags', '--abbrev=0', 'HEAD^');
  } catch {
    return undefined;
  }
}
