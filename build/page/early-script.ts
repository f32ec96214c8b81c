import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { earlyHash, hashOf } from '../headers.ts';
import { plainError } from '../plain-error.ts';

/**
 * A script as it may stand within the page: the policy of a host names its hash, and would block another.
 * Throws where the hash is another than that in `build/headers.ts`, with what is to be done.
 */
export function held(script: string): string {
  if (/<\/script/i.test(script)) throw plainError('the early script has the end of a script in it');
  if (hashOf(script) !== earlyHash) throw plainError(`the early script has changed: in build/headers.ts earlyHash must be '${hashOf(script)}'`);
  return script;
}

/** The script that runs before anything is painted, small enough to stand within the page. */
export async function earlyScript(root: string): Promise<string> {
  const built = await build({
    root, configFile: false, logLevel: 'error', publicDir: false,
    build: {
      target: 'es2022', write: false, sourcemap: false,
      rolldownOptions: { input: join(root, 'src/early/early.ts'), output: { format: 'iife' } },
    },
  }) as Rolldown.RolldownOutput;
  return held(built.output[0].code.trim());
}
