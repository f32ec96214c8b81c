import { execFileSync } from 'node:child_process';

/** What git says, asked in a folder with these arguments and this input; nothing where there is no git, or it has no answer. */
function git(folder: string, args: readonly string[], input = ''): Buffer {
  try {
    return execFileSync('git', args, { cwd: folder, input, maxBuffer: Infinity, stdio: ['pipe', 'pipe', 'ignore'] });
  } catch {
    return Buffer.alloc(0);
  }
}

/** The lines of what git says in a folder; none where there is no git, or it has no answer. */
export const linesOfGit = (folder: string, ...args: string[]): string[] =>
  git(folder, args)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');

/**
 * Files as git has kept them, in the order of their names; undefined where it has none. In: the folder, and names such as
 * `HEAD:./en/ui.json`. One process is asked for all: to begin one takes longer than what it is asked for.
 */
export function keptByGit(folder: string, names: readonly string[]): (string | undefined)[] {
  const said = git(folder, ['cat-file', '--batch'], names.map((name) => `${name}\n`).join(''));
  let at = 0;
  return names.map(() => {
    const begin = said.indexOf('\n', at) + 1;
    const size = / blob (\d+)\n$/.exec(said.toString('utf8', at, begin))?.[1];
    // After a file stands the end of a line.
    at = size === undefined ? begin : begin + Number(size) + 1;
    return size === undefined ? undefined : said.toString('utf8', begin, at - 1);
  });
}
