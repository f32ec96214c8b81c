import { join } from 'node:path';
import type { Plugin } from 'vite';
import { plainError } from '../lib/plain-error.ts';
import { today } from '../lib/today.ts';
import { listIn, readingsIn, readKept, wrongReadings } from './readings.ts';
import { keyOf, readReviewed } from './reviewed.ts';
import { staleIn, staleLines } from './stale.ts';
import { allPairs } from '../lib/texts.ts';

/** Stops the build if a Welsh text was not reviewed since it or its English changed, and names each. */
export function translations(): Plugin {
  let folder = '';
  return {
    name: 'clear-steps:translations',
    apply: 'build',
    configResolved: ({ root }) => void (folder = join(root, 'locales')),
    buildStart() {
      const pairs = allPairs(folder);
      const stale = staleIn(pairs, readReviewed(folder));
      if (stale.length > 0) throw plainError(staleLines(stale, pairs).join('\n'));
    },
  };
}

const id = 'virtual:readings';
/** Builds in who read which text as it is now, for the reviewer’s book (`virtual:readings`). Refuses a wrong line. */
export function readings(): Plugin {
  let root = '';
  return {
    name: 'clear-steps:readings',
    configResolved: (config) => void (root = config.root),
    buildStart() {
      const wrong = wrongReadings(listIn(root), today(), 'en');
      if (wrong.length > 0) throw plainError(wrong.join('\n'));
    },
    resolveId: (asked) => (asked === id ? `\0${id}` : null),
    load(asked) {
      if (asked !== `\0${id}`) return null;
      this.addWatchFile(listIn(root));
      const of = readingsIn(readKept(listIn(root)));
      const read = allPairs(join(root, 'locales')).flatMap((pair) => {
        const own = of(pair);
        return own.size > 0 ? [[keyOf(pair), Object.fromEntries(own)] as const] : [];
      });
      return `export default ${JSON.stringify(Object.fromEntries(read))};`;
    },
  };
}
