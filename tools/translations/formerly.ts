import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { languages } from '../../src/words/language-ids.ts';
import type { Pair, Tongue } from '../words/pair.ts';
import { pairsIn, type Tree } from '../words/texts.ts';
import { hashOfPair, keyOf } from './seen.ts';

/** How far back to look. */
const versions = 100;

function git(folder: string, ...args: string[]): string {
  try {
    return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

/** The texts of a file as they were at a commit. */
function pairsAt(folder: string, commit: string, file: string): Pair[] {
  const treeOf = (tongue: Tongue): Tree => {
    const text = git(folder, 'show', `${commit}:./${tongue}/${file}`);
    return text === '' ? {} : (JSON.parse(text) as Tree);
  };
  return pairsIn(file, Object.fromEntries(languages.map((tongue) => [tongue, treeOf(tongue)])));
}

/** A text as it stood: which, and a hash of both its languages. */
const nameOf = (pair: Pair, hash = hashOfPair(pair)): string => `${keyOf(pair)} ${hash}`;

/** The texts of a file in each form that git has kept. */
function keptTexts(folder: string, file: string): ReadonlyMap<string, Pair> {
  const paths = languages.map((tongue) => join(tongue, file));
  const commits = git(folder, 'log', `-${versions}`, '--format=%h', '--', ...paths)
    .split('\n')
    .filter((commit) => commit !== '');
  return new Map(
    commits.flatMap((commit) => pairsAt(folder, commit, file).map((pair) => [nameOf(pair), pair] as const)),
  );
}

/**
 * Tells how a text stood when its Welsh was last looked at beside its English. In: the folder of languages, and then the text and its hash
 * of that time. Out: the text; undefined where no history of git is at hand, or it does not go back so far.
 */
export function historyOf(folder: string): (pair: Pair, hash: string | undefined) => Pair | undefined {
  const files = new Map<string, ReadonlyMap<string, Pair>>();
  return (pair, hash) => {
    const texts = files.get(pair.file) ?? keptTexts(folder, pair.file);
    files.set(pair.file, texts);
    return hash === undefined ? undefined : texts.get(nameOf(pair, hash));
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
  return filesIn('en').flatMap((file) => pairsAt(folder, hash, file));
}
