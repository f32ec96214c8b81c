import { earlyHash, hashOf } from '../../hosting/headers.ts';
import { plainError } from '../plain-error.ts';

/**
 * A script as it may stand within the page: the policy of a host names its hash, and would block another.
 * Throws where the hash is another than that in `tools/hosting/headers.ts`, with what is to be done.
 */
export function heldScript(script: string): string {
  if (/<\/script/i.test(script)) throw plainError('the early script has the end of a script in it');
  if (hashOf(script) !== earlyHash)
    throw plainError(`the early script has changed: in tools/hosting/headers.ts earlyHash must be '${hashOf(script)}'`);
  return script;
}

/** Styles as they may stand within the page. Throws where they name a file beside them: within the page it would be looked for beside the page. */
export function heldStyles(styles: string): string {
  if (/<\/style/i.test(styles)) throw plainError('the styles of the first load have the end of styles in them');
  if (/url\(["']?\./.test(styles))
    throw plainError('the styles of the first load name a file, so they cannot stand within the page');
  return styles;
}
