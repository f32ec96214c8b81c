import { helds } from '../breadth/starts';
import { promiseIds } from '../promises/check';
import { faults } from './all';
import { type App, holdApp } from './app';
import { listen, takePlaces } from './come-to';
import { tellingTexts } from './places';
import type * as Program from './program';
import { seeded } from './seed';
import { touchedBy } from './touched';

const file = 'tools/proof/faults/program.ts';
type IsTouched = ReturnType<typeof touchedBy>;

/** For each fault, the checks that it can show in. */
async function selected(app: App): Promise<readonly IsTouched[]> {
  listen();
  const { seen } = await app.load<typeof Program>(file, tellingTexts(faults));
  const atLoad = takePlaces();
  const all = seen(takePlaces);
  return faults.map((fault, place) => touchedBy(fault, place, atLoad, all));
}

/**
 * Runs one share of the faults and prints a JSON line for each: what it broke. Arguments: the share, how many there are, `--record` to
 * hold each fault against the promises too that it should leave whole, and `--all-checks` to run every check, whether it can show there or not.
 */
export default async function main([share, of, ...flags]: readonly string[]): Promise<number> {
  const app = await holdApp();
  const runsAll = flags.includes('--all-checks');
  const isTouched: readonly IsTouched[] = runsAll ? faults.map(() => () => true) : await selected(app);
  const isExact = runsAll || flags.includes('--record');
  for (const [at, fault] of faults.entries()) {
    if (at % Number(of) !== Number(share)) continue;
    const { broken, foundBySearch } = await app.load<typeof Program>(file, seeded(fault));
    const found = await foundBySearch(
      helds.filter((held) => fault.breaks.includes(held)),
      fault.isDeep,
    );
    const ids = promiseIds.filter((id) => isExact || fault.breaks.includes(id));
    console.log(JSON.stringify({ at, broken: [...broken(isTouched[at] as IsTouched, ids), ...found] }));
  }
  await app.close();
  return 0;
}
