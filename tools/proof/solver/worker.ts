import { load } from '../load';
import type * as Witness from './witness';

/** Has the witness heard, and prints what came of it as JSON. Argument: the seed of the random cases. */
export default async function main([seed]: readonly string[]): Promise<number> {
  const { witness } = await load<typeof Witness>('tools/proof/solver/witness.ts');
  console.log(JSON.stringify(await witness(Number(seed))));
  return 0;
}
