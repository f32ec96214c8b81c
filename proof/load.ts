import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { contacts } from '../build/contacts/plugin';

/** Loads one of the proof's programs with the app's code as it is, or as the plugins change it. */
export async function load<Program>(root: string, file: string, plugins: readonly Plugin[] = []): Promise<Program> {
  const { module } = await runnerImport<Program>(join(root, file), { root, logLevel: 'error', plugins: [contacts(), ...plugins] });
  return module;
}
