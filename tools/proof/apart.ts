import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** For Node: most of what the proof makes is thrown away at once; with room for it, and with no threads that take the other cores, clearing up takes less. */
export const tidied = ['--max-semi-space-size=128', '--single-threaded-gc'];

/** What a process sends next. Rejects where it ends without, or has sent nothing after so many milliseconds. */
async function nextOf<Result>(sender: ChildProcess, patience = 2 ** 31 - 1): Promise<Result> {
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, AbortSignal.timeout(patience)]);
  // Not its exit, which can be told before what it sent.
  const ended = once(sender, 'disconnect', { signal }).then(() => {
    throw new Error(`It stopped without a result: ${sender.spawnargs.join(' ')}`);
  });
  try {
    const [result] = (await Promise.race([once(sender, 'message', { signal }), ended])) as [Result];
    return result;
  } finally {
    ended.catch(() => undefined);
    over.abort();
  }
}

/** What one of the programs of `main.ts` sends, run with its arguments in a process of its own. Rejects where it ends without. */
export const runApart = <Result>(program: 'search' | 'witness', ...args: readonly string[]): Promise<Result> =>
  nextOf(fork(process.argv[1] as string, [program, ...args], { execArgv: tidied }));

/** So long may one answer take: what takes longer comes to no end, which is found too. A busy machine takes its time. */
const patience = 1_200_000;

/** A process that says when it is ready and then answers what it is asked, one thing at a time. One that comes to no end is begun anew. */
export class Helper<Asked extends object, Answer> {
  #process: ChildProcess | undefined;
  constructor(readonly begin: () => ChildProcess) {}

  async #ready(): Promise<ChildProcess> {
    if (this.#process?.connected) return this.#process;
    this.#process = this.begin();
    await nextOf(this.#process, patience);
    return this.#process;
  }

  /** Its answer; undefined where it comes to no end, or stops. Rejects where it cannot begin. */
  async ask(asked: Asked): Promise<Answer | undefined> {
    const process = await this.#ready();
    process.send(asked);
    try {
      return await nextOf<Answer>(process, patience);
    } catch {
      process.kill('SIGKILL');
      this.#process = undefined;
      return undefined;
    }
  }

  end(): void {
    this.#process?.disconnect();
  }
}
