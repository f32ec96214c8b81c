import { load } from '../load';
import type * as Searches from './searches';
import type { Start } from './starts';

/** Searches from one beginning, and prints what it found as JSON. Arguments: where it begins, and how deep it goes. */
export default async function main([start, depth]: readonly string[]): Promise<number> {
  const { searchFrom } = await load<typeof Searches>('tools/proof/breadth/searches.ts');
  console.log(JSON.stringify(await searchFrom(start as Start, Number(depth))));
  return 0;
}
