import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { plainError } from '../../lib/plain-error.ts';
import { prebootHash, hashOf } from '../../hosting/headers.ts';

/**
 * A script as it may stand within the page: the policy of a host names its hash, and would block another.
 * Throws where the hash is another than that in `tools/hosting/headers.ts`, with what is to be done.
 */
export function heldScript(script: string): string {
  if (/<\/script/i.test(script)) throw plainError('the preboot script has the end of a script in it');
  if (hashOf(script) !== prebootHash)
    throw plainError(
      `the preboot script has changed: in tools/hosting/headers.ts prebootHash must be '${hashOf(script)}'`,
    );
  return script;
}

/** Styles as they may stand within the page. Throws where they name a file beside them: within the page it would be looked for beside the page. */
export function heldStyles(styles: string): string {
  if (/<\/style/i.test(styles)) throw plainError('the styles of the first load have the end of styles in them');
  if (/url\(["']?\./.test(styles))
    throw plainError('the styles of the first load name a file, so they cannot stand within the page');
  return styles;
}

/** The script that runs before anything is painted, as it is built from this folder; whether the policy of a host allows it is not asked. */
export async function builtPreboot(root: string): Promise<string> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      target: 'es2022',
      write: false,
      sourcemap: false,
      rolldownOptions: { input: join(root, 'src/app/preboot/preboot.ts'), output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code.trim();
}

/** The same, small enough to stand within the page. Throws where it may not stand there. */
export const prebootScript = async (root: string): Promise<string> => heldScript(await builtPreboot(root));
