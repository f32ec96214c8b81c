import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** The script that runs before anything is painted, as one small file that a page can ask for without a module. */
export async function earlyScript(root: string): Promise<string> {
  const built = await build({
    root, configFile: false, logLevel: 'error', publicDir: false,
    build: {
      target: 'es2022', write: false, sourcemap: false,
      rolldownOptions: { input: join(root, 'src/early/early.ts'), output: { format: 'iife' } },
    },
  }) as Rolldown.RolldownOutput;
  return built.output[0].code;
}
