import { join } from 'node:path';
import type { Plugin } from 'vite';
import { plainError } from '../../lib/plain-error.ts';
import { codesNow } from '../../drawn/codes-now.ts';
import { today } from '../../lib/today.ts';
import { type Signed, signedIn } from './signed.ts';

const file = 'local/signatures.json';
const id = 'virtual:signatures';

/** Builds in who signed what, and what changed since. A wrong file stops the build with the checker's messages. */
export function signatures(codesOf = codesNow): Plugin {
  let folder = '';
  let known: Promise<readonly Signed[]> | undefined;
  async function read(): Promise<readonly Signed[]> {
    const result = await signedIn(folder, today(), codesOf);
    if ('mistakes' in result) throw plainError(result.mistakes.join('\n'));
    return result.signed;
  }
  return {
    name: 'clear-steps:signatures',
    configResolved: ({ root }) => void (folder = root),
    async buildStart() {
      await (known = read());
    },
    resolveId: (asked) => (asked === id ? `\0${id}` : null),
    async load(asked) {
      if (asked !== `\0${id}`) return null;
      this.addWatchFile(join(folder, file));
      return `export default ${JSON.stringify(await (known ?? read()))};`;
    },
    watchChange: (changed) => void (changed === join(folder, file) && (known = undefined)),
  };
}
