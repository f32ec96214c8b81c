import { execFileSync } from 'node:child_process';
import { plainError } from '../lib/plain-error.ts';
import { say } from '../hosting/words.ts';

/** What a release is made from: the commit, and when it was made. */
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
 * The commit that a folder stands at.
 * Throws where it is no folder of git, or where a file is not as that commit has it: a release is to be made again by anyone.
 */
export function commitOf(folder: string): Commit {
  const [hash = '', time = ''] = git(folder, 'log', '-1', '--format=%H %ct').split(' ');
  // What git leaves out of local/, such as the protocol’s own text, would be in the books.
  const leftOut = git(folder, 'ls-files', '--others', '--ignored', '--exclude-standard', 'local');
  const changed = [git(folder, 'status', '--porcelain'), leftOut].filter(Boolean).join('\n');
  if (changed !== '') throw plainError(say('notCommitted', { files: `\n${changed}` }));
  return { hash, at: new Date(Number(time) * 1000) };
}

/** The last tag before the commit that a folder stands at: the release before. Undefined where there is none. */
export function tagBefore(folder: string): string | undefined {
  try {
    return git(folder, 'describe', '--tags', '--abbrev=0', 'HEAD^');
  } catch {
    return undefined;
  }
}
