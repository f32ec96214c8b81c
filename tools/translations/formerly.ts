import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { languages } from '../../src/words/language-ids.ts';
import type { Pair, Tongue } from '../words/pair.ts';
import { leavesOf, pairsIn, type Tree } from '../words/texts.ts';
import { hashOf } from './seen.ts';

/** How far back to look. */
const versions = 100;

function git(folder: string, ...args: string[]): string {
  try {
    return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

/** The English texts of a file as git has kept them, the newest first, each by its hash. */
function keptTexts(folder: string, file: string): ReadonlyMap<string, string> {
  const path = join('en', file);
  const commits = git(folder, 'log', `-${versions}`, '--format=%h', '--', path)
    .split('\n')
    .filter((commit) => commit !== '');
  const trees = commits
    .map((commit) => git(folder, 'show', `${commit}:./${path}`))
    .filter((text) => text !== '')
    .map((text) => JSON.parse(text) as Tree);
  return new Map(trees.flatMap((tree) => leavesOf(tree).map(([, text]) => [hashOf(text), text] as const)));
}

/**
 * Tells which English a Welsh text was last looked at beside. In: the folder of languages, and then a text and the hash of that English.
 * Out: the English; undefined where no history of git is at hand, or it does not go back so far.
 */
export function historyOf(folder: string): (pair: Pair, hash: string | undefined) => string | undefined {
  const files = new Map<string, ReadonlyMap<string, string>>();
  return ({ file }, hash) => {
    const texts = files.get(file) ?? keptTexts(folder, file);
    files.set(file, texts);
    return hash === undefined ? undefined : texts.get(hash);
  };
}

/** All texts as they were at a commit; undefined where git knows of no such commit. In: the folder of languages, and the commit by any of its names. */
export function textsAt(folder: string, commit: string): Pair[] | undefined {
  const hash = git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`).trim();
  if (hash === '') return undefined;
  const filesIn = (tongue: Tongue): string[] =>
    git(folder, 'ls-tree', '-r', '--name-only', `${hash}:./${tongue}`)
      .split('\n')
      .filter((file) => file.endsWith('.json'));
  const treeOf = (tongue: Tongue, file: string): Tree => {
    const text = git(folder, 'show', `${hash}:./${tongue}/${file}`);
    return text === '' ? {} : (JSON.parse(text) as Tree);
  };
  return filesIn('en').flatMap((file) =>
    pairsIn(file, Object.fromEntries(languages.map((tongue) => [tongue, treeOf(tongue, file)]))),
  );
}
