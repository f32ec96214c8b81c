import { type App, holdApp } from '../proof/faults/app';
import { type Fault, seeded } from '../proof/faults/fault';
import type * as Program from './program';
import type { Cell } from './record';

/** A request to the proof about a fault. `named` asks which of the promises named by the fault it really breaks. */
export interface Asked {
  readonly kind: 'named' | 'promises' | 'searches' | 'random';
  readonly fault: Fault;
}

const program = 'tools/catches/program.ts';
type Of = (program: typeof Program, fault: Fault) => Promise<readonly string[]> | readonly string[];
const finders: Readonly<Record<Asked['kind'], Of>> = {
  named: ({ brokenOf }, fault) => brokenOf(fault),
  promises: ({ brokenPromises }) => brokenPromises(),
  searches: ({ foundBySearch }) => foundBySearch(),
  random: ({ differsAtRandom }) => differsAtRandom(),
};
const foundIn = async (app: App, { kind, fault }: Asked): Promise<readonly string[]> =>
  finders[kind](await app.load<typeof Program>(program, seeded(fault)), fault);

/** Answers requests until its parent disconnects: with `no-start` if a fault keeps the app from starting or running. */
export default async function main(): Promise<number> {
  let app = await holdApp();
  await app.load(program, new Map());
  const findIn = async (asked: Asked): Promise<readonly string[]> => {
    try {
      return await foundIn(app, asked);
    } catch {
      await app.close();
      app = await holdApp();
      await app.load(program, new Map());
      return ['no-start'];
    }
  };
  const answer = async (asked: Asked): Promise<Cell> => {
    const start = process.cpuUsage();
    const found = await findIn(asked);
    const { user, system } = process.cpuUsage(start);
    return { seconds: (user + system) / 1e6, found };
  };
  // Work deferred under a fault can fail after its search has ended. That must not affect the next fault.
  for (const late of ['unhandledRejection', 'uncaughtException']) process.on(late, () => undefined);
  process.on('message', (asked: Asked) => void answer(asked).then((found) => process.send?.(found)));
  process.once('disconnect', () => void app.close());
  process.send?.('ready');
  return 0;
}
