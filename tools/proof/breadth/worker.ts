import { load } from '../load';
import type * as Search from './search';

/** Searches from one beginning, and prints what it found as JSON. Arguments: where it begins, and how deep it goes. */
export default async function main([start, depth]: readonly string[]): Promise<number> {
  const { searchFrom } = await load<typeof Search>('tools/proof/breadth/search.ts');
  console.log(JSON.stringify(searchFrom(start as Search.Start, Number(depth))));
  return 0;
}
