import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';

const running = new Set<ChildProcess>();

/** Starts the program named by a variable, as found by npm run tool -- engines. */
export function startProgram(variable: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const program = process.env[variable];
  if (!program) throw new Error(`${variable} names no program. npm run tool -- engines finds it.`);
  const started = spawn(program, args, options);
  running.add(started);
  started.once('exit', () => running.delete(started));
  return started;
}

/** Waits until a program that is about to end has ended. */
export async function untilEnded(program: ChildProcess): Promise<void> {
  if (program.exitCode === null && program.signalCode === null) await once(program, 'exit');
}

/** Ends a program and waits for it. */
export function endProgram(program: ChildProcess): Promise<void> {
  program.kill();
  return untilEnded(program);
}

/** Ends every program that was started, including the helpers of a browser that failed to start. */
export const endAllPrograms = (): Promise<unknown> => Promise.all([...running].map(endProgram));

/** Asks until there is an answer. Rejects if the program that should answer stops. */
export async function untilThereIs<T>(
  program: ChildProcess,
  ask: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (program.exitCode !== null || program.signalCode !== null)
      throw new Error(`${program.spawnfile} stopped as it was started.`);
    await after(50);
  }
}
