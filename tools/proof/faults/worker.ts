import { helds } from '../breadth/starts';
import { promiseIds } from '../promises/check';
import { faults } from './all';
import { type App, holdApp } from './app';
import { listen, takePlaces } from './come-to';
import type { Fault, Finder } from './fault';
import { tellingTexts } from './places';
import type * as Program from './program';
import { seeded } from './seed';
import { touchedBy } from './touched';

/** What checks come to, and the places that are come to while the app is loaded. */
export interface Known {
  readonly atLoad: readonly number[];
  readonly seen: readonly Program.Seen[];
}
/** What a worker is asked, one at a time: what a share of all checks comes to, of how many shares; or what a fault breaks. */
export type Asked = { readonly share: number; readonly of: number } | { readonly at: number; readonly known?: Known };

const file = 'tools/proof/faults/program.ts';

async function see(app: App, share: number, of: number): Promise<Known> {
  listen();
  const { seen } = await app.load<typeof Program>(file, tellingTexts(faults));
  const atLoad = takePlaces();
  return { atLoad, seen: seen(takePlaces, promiseIds, (at) => at % of === share) };
}

/** What a fault breaks. Without what the checks come to, every check is run; `isExact`: those of all promises, not only of those that it should break. */
async function broken(app: App, fault: Fault, isExact: boolean, known?: Known): Promise<readonly Finder[]> {
  const { broken: brokenOf, foundBySearch } = await app.load<typeof Program>(file, seeded(fault));
  const found = await foundBySearch(
    helds.filter((held) => fault.breaks.includes(held)),
    { isDeep: fault.isDeep, isExact },
  );
  const isTouched = known ? touchedBy(fault, faults.indexOf(fault), known.atLoad, known.seen) : () => true;
  const ids = promiseIds.filter((id) => isExact || fault.breaks.includes(id));
  return [...brokenOf(isTouched, ids), ...found];
}

/** Answers what it is asked until its asker goes. Arguments: `--record` to hold each fault against the promises too that it should leave whole. */
export default async function main(flags: readonly string[]): Promise<number> {
  const app = await holdApp();
  const isExact = flags.includes('--record') || flags.includes('--all-checks');
  let held: Known | undefined;
  const answer = async (asked: Asked): Promise<Known | readonly Finder[]> => {
    if ('share' in asked) return see(app, asked.share, asked.of);
    held = asked.known ?? held;
    return broken(app, faults[asked.at] as Fault, isExact, held);
  };
  // What a fault had the app put off can fail once its search is over, and its browser gone: that says nothing of the next one.
  process.on('unhandledRejection', () => undefined);
  process.on('message', (asked: Asked) => {
    answer(asked).then(
      (found) => process.send?.(found),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
  process.once('disconnect', () => void app.close());
  return 0;
}
