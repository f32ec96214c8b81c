import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { heldScript } from './within.ts';

/** The script that runs before anything is painted, as it is built from this folder; whether the policy of a host allows it is not asked. */
export async function builtEarly(root: string): Promise<string> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      target: 'es2022',
      write: false,
      sourcemap: false,
      rolldownOptions: { input: join(root, 'src/app/early/early.ts'), output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code.trim();
}

/** The same, small enough to stand within the page. Throws where it may not stand there. */
export const earlyScript = async (root: string): Promise<string> => heldScript(await builtEarly(root));
