import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Node options: the proof discards most objects at once, and this collects them with less work on fewer threads. */
export const gcOptions = ['--max-semi-space-size=128', '--single-threaded-gc'];

/** The longest time for an answer, in milliseconds, even on a busy machine. Anything longer counts as endless. */
const patience = 1_200_000;

/** Returns the next message of a process. Rejects if it ends without one, or after `patience` milliseconds. */
async function nextOf<Result>(sender: ChildProcess): Promise<Result> {
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, AbortSignal.timeout(patience)]);
  // Its exit could be reported before its message.
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

/** A process that says when it is ready, then answers requests one at a time. After an endless one it starts again. */
export class Helper<Asked extends object, Answer> {
  #process: ChildProcess | undefined;
  constructor(readonly begin: () => ChildProcess) {}

  async #ready(): Promise<ChildProcess> {
    if (this.#process?.connected) return this.#process;
    this.#process = this.begin();
    await nextOf(this.#process);
    return this.#process;
  }

  /** Returns the answer; undefined if the process stops or takes too long. Rejects if it cannot start. */
  async ask(asked: Asked): Promise<Answer | undefined> {
    const process = await this.#ready();
    process.send(asked);
    try {
      return await nextOf<Answer>(process);
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
