import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { languages } from '../../src/words/language-ids.ts';
import { hashOfPair, keyOf } from './reviewed.ts';
import type { Pair } from '../words/pair.ts';
import { pairsIn, type Tree } from '../words/texts.ts';

/** What git says, asked in a folder with these arguments and this input; nothing where there is no git, or it has no answer. */
function git(folder: string, args: readonly string[], input = ''): Buffer {
  try {
    return execFileSync('git', args, { cwd: folder, input, maxBuffer: Infinity, stdio: ['pipe', 'pipe', 'ignore'] });
  } catch {
    return Buffer.alloc(0);
  }
}

/** The lines of what git says in a folder; none where there is no git, or it has no answer. */
const linesOfGit = (folder: string, ...args: string[]): string[] =>
  git(folder, args)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');

/**
 * Files as git has kept them, in the order of their names; undefined where it has none. In: the folder, and names such as
 * `HEAD:./en/ui.json`. One process is asked for all: to begin one takes longer than what it is asked for.
 */
function keptByGit(folder: string, names: readonly string[]): (string | undefined)[] {
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

/** How far back to look. */
const versions = 100;

/** The texts of files as they were at commits, in that order. */
function pairsAt(folder: string, files: readonly (readonly [commit: string, file: string])[]): Pair[] {
  const names = files.flatMap(([commit, file]) => languages.map((tongue) => `${commit}:./${tongue}/${file}`));
  const trees = keptByGit(folder, names).map((text) => JSON.parse(text || '{}') as Tree);
  return files.flatMap(([, file], place) =>
    pairsIn(file, Object.fromEntries(languages.map((tongue, at) => [tongue, trees[place * languages.length + at]]))),
  );
}

/** A text as it stood: which, and a hash of both its languages. */
const nameOf = (pair: Pair, hash = hashOfPair(pair)): string => `${keyOf(pair)} ${hash}`;

/** The texts of a file in each form that git has kept. */
function keptTexts(folder: string, file: string): ReadonlyMap<string, Pair> {
  const paths = languages.map((tongue) => join(tongue, file));
  const commits = linesOfGit(folder, 'log', `-${versions}`, '--format=%h', '--', ...paths);
  const pairs = pairsAt(
    folder,
    commits.map((commit) => [commit, file]),
  );
  return new Map(pairs.map((pair) => [nameOf(pair), pair]));
}

/**
 * Tells how a text stood when its Welsh was last looked at beside its English. In: the folder of languages, and then the text and its hash
 * of that time. Out: the text; undefined where no history of git is at hand, or it does not go back so far.
 */
export function historyOf(folder: string): (pair: Pair, hash: string | undefined) => Pair | undefined {
  const files = new Map<string, ReadonlyMap<string, Pair>>();
  return (pair, hash) => {
    if (hash === undefined) return undefined;
    const texts = files.get(pair.file) ?? keptTexts(folder, pair.file);
    files.set(pair.file, texts);
    return texts.get(nameOf(pair, hash));
  };
}

/** All texts as they were at a commit; undefined where git knows of no such commit. In: the folder of languages, and the commit by any of its names. */
export function textsAt(folder: string, commit: string): Pair[] | undefined {
  const [hash] = linesOfGit(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`);
  if (hash === undefined) return undefined;
  const files = linesOfGit(folder, 'ls-tree', '-r', '--name-only', `${hash}:./en`);
  return pairsAt(
    folder,
    files.filter((file) => file.endsWith('.json')).map((file) => [hash, file]),
  );
}
