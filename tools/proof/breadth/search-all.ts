import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { root } from '../../lib/root.mjs';
import { languageFlags } from '../report/texts';
import type { SearchedIn } from './searches';
import { type Start, starts } from './starts';

/** What the searches found, by where they began. */
export type SearchedAll = Readonly<Partial<Record<Start, SearchedIn>>>;

// Most of what is made is thrown away at once: with room for it, a third less time goes into clearing up.
const room = '--max-semi-space-size=64';

async function searchApart(start: Start): Promise<readonly [Start, SearchedIn]> {
  const program = ['tools/run.mjs', 'tools/proof/breadth/worker.ts'];
  const args = [room, ...program, start, String(starts[start].depth), ...languageFlags];
  const { stdout } = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const found = await text(stdout);
  if (!found) throw new Error(`The search from the ${start} stopped without a result.`);
  return [start, JSON.parse(found) as SearchedIn];
}

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
