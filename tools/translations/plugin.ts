import { join } from 'node:path';
import type { Plugin } from 'vite';
import { plainError } from '../build/plain-error.ts';
import { allPairs } from '../words/texts.ts';
import { readSeen } from './seen.ts';
import { staleIn, staleLines } from './stale.ts';
import { wordsOf } from './words.ts';

/** Stops the build where a Welsh text was not looked at beside its English since one of the two changed, and names each. */
export function translations(): Plugin {
  let folder = '';
  return {
    name: 'clear-steps:translations',
    apply: 'build',
    configResolved: ({ root }) => void (folder = join(root, 'locales')),
    buildStart() {
      const pairs = allPairs(folder);
      const stale = staleIn(pairs, readSeen(folder));
      if (stale.length > 0) throw plainError(staleLines(stale, pairs, wordsOf.en).join('\n'));
    },
  };
}
