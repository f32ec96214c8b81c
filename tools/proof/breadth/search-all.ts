import { runApart } from '../apart';
import type { Searched, Start } from './search';

/** How many steps the chart is searched from each beginning: as many as two minutes on two cores are enough for. */
const depths = { beginning: 5, list: 4 } as const satisfies Record<Start, number>;

/** What the searches found, by where they began. */
export type SearchedAll = Readonly<Record<Start, Searched>>;

const searchApart = async (start: Start): Promise<readonly [Start, Searched]> => [
  start,
  await runApart<Searched>('tools/proof/breadth/worker.ts', start, String(depths[start])),
];

/** Searches the chart with its memory from each beginning, each in a process of its own. Rejects where one stops. */
export const searchAll = async (): Promise<SearchedAll> =>
  Object.fromEntries(await Promise.all((Object.keys(depths) as Start[]).map(searchApart))) as unknown as SearchedAll;
