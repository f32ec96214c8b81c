import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { earlySyntax } from '../browsers.ts';
import { plainError } from '../../lib/plain-error.ts';
import { prebootHash, hashOf } from '../../hosting/headers.ts';

/**
 * Returns a script that may be inlined in the page: a host's policy names its hash and blocks any other. Throws, with
 * what to do, if the hash differs from that in `tools/hosting/headers.ts`.
 */
export function checkedScript(script: string): string {
  if (/<\/script/i.test(script)) throw plainError('the preboot script has the end of a script in it');
  if (hashOf(script) !== prebootHash)
    throw plainError(
      `the preboot script has changed: in tools/hosting/headers.ts prebootHash must be '${hashOf(script)}'`,
    );
  return script;
}

/** Returns styles to inline. Throws if they name a file: inlined, its path would be relative to the page. */
export function inlinableStyles(styles: string): string {
  if (/<\/style/i.test(styles)) throw plainError('the styles of the first load have the end of styles in them');
  if (/url\(["']?\./.test(styles))
    throw plainError('the styles of the first load name a file, so they cannot stand within the page');
  return styles;
}

/** Builds the preboot script from a project's folder, without checking whether a host's policy allows it. */
export async function builtPreboot(root: string): Promise<string> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      target: earlySyntax,
      write: false,
      sourcemap: false,
      rolldownOptions: { input: join(root, 'src/app/preboot/preboot.ts'), output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code.trim();
}

/** Returns the preboot script, small enough to inline. Throws if it may not be inlined. */
export const prebootScript = async (root: string): Promise<string> => checkedScript(await builtPreboot(root));
