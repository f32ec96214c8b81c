import { spawnSync } from 'node:child_process';

/**
 * Runs a command in a folder, and gives what it wrote.
 * @throws {Error} with its output, when it fails
 */
export function run(folder: string, command: string): string {
  // For production, npm would leave out what builds.
  const env = { ...process.env, NODE_ENV: undefined };
  // A shell, because npm is a script file on Windows.
  const { status, stdout, stderr } = spawnSync(command, { cwd: folder, env, shell: true, encoding: 'utf8' });
  if (status !== 0) throw new Error(`“${command}” stopped with exit code ${status}:\n${stdout}\n${stderr}`);
  return stdout;
}
