import type { ChildProcess } from 'node:child_process';
import { nextOf } from '../apart';

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
