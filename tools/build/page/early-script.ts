import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { heldScript } from './within.ts';

/** The script that runs before anything is painted, small enough to stand within the page. */
export async function earlyScript(root: string): Promise<string> {
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
  return heldScript(built.output[0].code.trim());
}
