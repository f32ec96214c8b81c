import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { root } from '../../lib/root.mjs';
import type { Searched, Start } from './search';

/** How many steps the chart is searched from each beginning: as many as two minutes on two cores are enough for. */
const depths = { beginning: 5, list: 4 } as const satisfies Record<Start, number>;

/** What the searches found, by where they began. */
export type SearchedAll = Readonly<Record<Start, Searched>>;

async function searchApart(start: Start): Promise<readonly [Start, Searched]> {
  const args = ['tools/run.mjs', 'tools/proof/breadth/worker.ts', start, String(depths[start])];
  const { stdout } = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const found = await text(stdout);
  if (!found) throw new Error(`The search from the ${start} stopped without a result.`);
  return [start, JSON.parse(found) as Searched];
}

/** Searches the chart with its memory from each beginning, each in a process of its own. Rejects where one stops. */
export const searchAll = async (): Promise<SearchedAll> =>
  Object.fromEntries(await Promise.all((Object.keys(depths) as Start[]).map(searchApart))) as unknown as SearchedAll;
