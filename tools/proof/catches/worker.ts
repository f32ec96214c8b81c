import { type App, holdApp } from '../faults/app';
import { type Fault, pathOf, seeded } from '../faults/fault';
import type * as Program from './program';
import type { Cell } from './record';
import type * as Second from './second';

/** What of the proof can be asked for a fault; `named`: of the promises that it should break, which it breaks. */
export const proofKinds = ['named', 'promises', 'searches', 'solver', 'random'] as const;
export interface Asked {
  readonly kind: (typeof proofKinds)[number];
  readonly fault: Fault;
}

const [program, second] = ['tools/proof/catches/program.ts', 'tools/proof/catches/second.ts'];

async function foundIn(app: App, { kind, fault }: Asked): Promise<readonly string[]> {
  if (kind === 'solver' || kind === 'random') {
    const { brokenInSolver, differsAtRandom } = await app.load<typeof Second>(second, seeded(fault));
    return kind === 'solver' ? brokenInSolver() : differsAtRandom();
  }
  // What reads none of the file cannot find what is wrong in it.
  if (kind !== 'named' && !fault.file.endsWith('.json') && !app.reads(program, pathOf(fault))) return [];
  const { brokenOf, brokenPromises, foundBySearch } = await app.load<typeof Program>(program, seeded(fault));
  if (kind === 'named') return brokenOf(fault);
  return kind === 'promises' ? brokenPromises() : foundBySearch();
}

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
  process.on('unhandledRejection', () => undefined);
  process.on('message', (asked: Asked) => void answer(asked).then((found) => process.send?.(found)));
  process.once('disconnect', () => void app.close());
  process.send?.('ready');
  return 0;
}
