import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** For Node: most of what the proof makes is thrown away at once; with room for it, and with no threads that take the other cores, clearing up takes less. */
export const tidied = ['--max-semi-space-size=128', '--single-threaded-gc'];

/** What a process sends next. Rejects where it ends without, or has sent nothing after so many milliseconds. */
export async function nextOf<Result>(sender: ChildProcess, patience = 2 ** 31 - 1): Promise<Result> {
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
