import { join } from 'node:path';
import type { Plugin } from 'vite';
import { plainError } from '../build/plain-error.ts';
import { today } from '../local/contacts/today.ts';
import { allPairs } from '../words/texts.ts';
import { listIn, readingsIn, readKept } from './readings.ts';
import { wrongReadings } from './readings-check.ts';
import { keyOf } from './seen.ts';

const id = 'virtual:readings';
/** Bakes in who read which text as it stands, for the reviewer’s book: `virtual:readings`. A wrong line stops the build. */
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
