import { readers } from '../../src/updates/roles.ts';
import { fill } from '../build/fill.ts';
import { nearest } from '../lib/nearest.mjs';
import type { Pair } from '../words/pair.ts';
import { textsAt } from './formerly.ts';
import { type About, inOrder } from './row.ts';
import { canBeReviewed, hashOfPair, keyOf } from './reviewed.ts';
import { reasonFor } from './stale.ts';
import { isOfWalk } from './waiting.ts';
import type { Words } from './words.ts';

/** Which texts go out: those of which all that is asked is so. */
export interface Asked {
  /** Of these files or folders of words. */
  readonly only?: string[] | undefined;
  /** Of the walk and the pages beside it. */
  readonly walk?: boolean | undefined;
  /** Not looked at since one of the two languages changed. */
  readonly changed?: boolean | undefined;
  /** Other than they were at this commit. */
  readonly since?: string | undefined;
  /** Not read in this role as they stand. */
  readonly waiting?: string | undefined;
}
type Test = (pair: Pair) => boolean;
type Found = { readonly test: Test } | { readonly wrong: string };

const bare = (file: string): string => file.replace(/\.json$/, '');

function ofFiles(only: readonly string[], pairs: readonly Pair[], { told }: Words): Found {
  const files = [...new Set(pairs.flatMap(({ file }) => [bare(file), bare(file).split('/')[0] ?? '']))];
  const wrong = only.find((name) => !files.includes(bare(name)));
  if (wrong !== undefined) return { wrong: fill(told.noFile, { name: wrong, nearest: nearest(wrong, files) }) };
  return { test: ({ file }) => only.some((name) => `${bare(file)}/`.startsWith(`${bare(name)}/`)) };
}

function sinceCommit(commit: string, folder: string, { told }: Words): Found {
  const then = textsAt(folder, commit);
  if (then === undefined) return { wrong: fill(told.noCommit, { commit }) };
  const hashes = new Map(then.map((pair) => [keyOf(pair), hashOfPair(pair)]));
  return { test: (pair) => hashes.get(keyOf(pair)) !== hashOfPair(pair) };
}

function waitingFor(role: string, { readings }: About, { told }: Words): Found {
  const reader = readers.find((known) => known === role);
  if (reader === undefined) return { wrong: fill(told.noReader, { role, roles: readers.join(', ') }) };
  return { test: (pair) => canBeReviewed(pair) && !readings(pair).has(reader) };
}

/** The texts that go out, in their order; or why what is asked cannot be. In: what is asked, all texts, what is known of them, and the words to refuse in. */
export function chosen(
  { only, walk, changed, since, waiting }: Asked,
  pairs: readonly Pair[],
  about: About,
  words: Words,
): { readonly pairs: Pair[] } | { readonly wrong: string } {
  const found: Found[] = [
    ...(only ? [ofFiles(only, pairs, words)] : []),
    ...(walk ? [{ test: isOfWalk }] : []),
    ...(changed ? [{ test: (pair: Pair) => reasonFor(pair, about.reviewed) !== undefined }] : []),
    ...(since === undefined ? [] : [sinceCommit(since, about.folder, words)]),
    ...(waiting === undefined ? [] : [waitingFor(waiting, about, words)]),
  ];
  const wrong = found.flatMap((one) => ('wrong' in one ? [one.wrong] : []));
  if (wrong.length > 0) return { wrong: wrong.join('\n') };
  return { pairs: inOrder(pairs).filter((pair) => found.every((one) => 'wrong' in one || one.test(pair))) };
}
