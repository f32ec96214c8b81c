import { join } from 'node:path';
import type { Plugin } from 'vite';
import { allPairs } from '../words/texts.ts';
import { listIn, readingsIn, readKept } from './readings.ts';
import { keyOf } from './seen.ts';

const id = 'virtual:readings';
/** Bakes in who read which text as it stands, for the reviewer’s book: `virtual:readings`. */
export function readings(): Plugin {
  let root = '';
  return {
    name: 'clear-steps:readings',
    configResolved: (config) => void (root = config.root),
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
