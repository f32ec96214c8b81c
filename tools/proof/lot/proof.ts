import { type ChildProcess, fork } from 'node:child_process';
import { root } from '../../lib/root.mjs';
import type { Drawn } from './drawn';
import type { Result, Witness } from './result';

type Found = Pick<Result, 'by' | 'with'>;
/** What the worker says: that it can begin, under which witness it is, or what it found. */
interface Said {
  readonly ready?: true;
  readonly under?: Witness;
  readonly found?: Found;
}

/** So long may one witness take: what takes longer never comes to an end, which is found too. A busy machine takes its time. */
const patience = 400_000;

/** A worker that is ready for these faults. Rejects where it stops, as it does where it finds something in the app as it is. */
const begun = (faults: readonly Drawn[]): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const worker = fork('tools/run.mjs', ['tools/proof/lot/worker.ts'], { cwd: root });
    worker.on('exit', (code) => reject(new Error(`The witnesses stopped with exit code ${code}.`)));
    worker.on('message', (said: Said) => said.ready && resolve(worker));
    worker.send(faults);
  });

/** What a worker finds of a fault; it is ended where a witness comes to no end. */
const answerOf = (worker: ChildProcess, at: number): Promise<Found> =>
  new Promise((resolve, reject) => {
    let under: Witness = 'promises';
    const end = () => {
      worker.kill('SIGKILL');
      resolve({ by: under, with: 'no end' });
    };
    const timer = setTimeout(end, patience);
    worker.removeAllListeners().on('exit', () => reject(new Error('The witnesses stopped.')));
    worker.on('message', (said: Said) => {
      timer.refresh();
      under = said.under ?? under;
      if (!said.found) return;
      clearTimeout(timer);
      resolve(said.found);
    });
    worker.send(at);
  });

/** The proof, the searches, the walks and the words gate, held ready: what they find of one of the faults, by its number. */
export interface Proof {
  readonly find: (at: number) => Promise<Found>;
  readonly end: () => void;
}

/** Holds them ready for these faults, in a process of its own. Rejects where they find something in the app as it is. */
export async function holdProof(faults: readonly Drawn[]): Promise<Proof> {
  let worker = await begun(faults);
  return {
    find: async (at) => {
      if (worker.killed) worker = await begun(faults);
      return answerOf(worker, at);
    },
    end: () => worker.removeAllListeners().disconnect(),
  };
}
