import { availableParallelism } from 'node:os';
import { runApart } from '../apart';
import type { SearchedIn } from './searches';
import { type Start, starts } from './starts';

/** What the searches found, by where they began. */
export type SearchedAll = Readonly<Partial<Record<Start, SearchedIn>>>;

const searchApart = async (start: Start): Promise<readonly [Start, SearchedIn]> => [
  start,
  await runApart<SearchedIn>('search', start, String(starts[start].depth)),
];

/** Searches from these beginnings, each in a process of its own, as many at once as there are cores. Rejects where one stops. */
export async function searchAll(from: readonly Start[]): Promise<SearchedAll> {
  const left = [...from];
  const found: (readonly [Start, SearchedIn])[] = [];
  const searchNext = async (): Promise<void> => {
    for (let start = left.shift(); start; start = left.shift()) found.push(await searchApart(start));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, searchNext));
  return Object.fromEntries(found);
}
