import { type App, holdApp } from '../proof/faults/app';
import { type Fault, seeded } from '../proof/faults/fault';
import type * as Program from './program';
import type { Cell } from './record';

/** What of the proof can be asked for a fault; `named`: of the promises that it should break, which it breaks. */
export interface Asked {
  readonly kind: 'named' | 'promises' | 'searches' | 'solver' | 'random';
  readonly fault: Fault;
}

const program = 'tools/catches/program.ts';
type Of = (program: typeof Program, fault: Fault) => Promise<readonly string[]> | readonly string[];
/** What is asked for each kind. */
const finders: Readonly<Record<Asked['kind'], Of>> = {
  named: ({ brokenOf }, fault) => brokenOf(fault),
  promises: ({ brokenPromises }) => brokenPromises(),
  searches: ({ foundBySearch }) => foundBySearch(),
  solver: ({ brokenInSolver }) => brokenInSolver(),
  random: ({ differsAtRandom }) => differsAtRandom(),
};
const foundIn = async (app: App, { kind, fault }: Asked): Promise<readonly string[]> =>
  finders[kind](await app.load<typeof Program>(program, seeded(fault)), fault);

/** Answers what it is asked until its asker goes. With a fault by which the app does not start, or stops, that is the answer. */
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
  // What a fault had the app put off can fail once its search is over, and its browser gone: that says nothing of the next one.
  for (const late of ['unhandledRejection', 'uncaughtException']) process.on(late, () => undefined);
  process.on('message', (asked: Asked) => void answer(asked).then((found) => process.send?.(found)));
  process.once('disconnect', () => void app.close());
  process.send?.('ready');
  return 0;
}
