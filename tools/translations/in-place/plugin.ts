import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { keptList, listsFolder } from '../../words/kept-lists.ts';
import { allPairs, locales } from '../../words/texts.ts';
import { daysSeen, readSeen } from '../seen.ts';
import { staleIn } from '../stale.ts';

const inFolder = (file: string): string => normalizePath(join(import.meta.dirname, file));
const modules: Readonly<Record<string, string>> = {
  'virtual:text-checks': inFolder('checks.ts'),
  'virtual:text-file': inFolder('file.ts'),
};
const reader = inFolder('../../words/kept-lists.ts');

/** All lists of the checker, by their names: a browser has no files to read them from. */
const lists = (): Readonly<Record<string, string[][]>> =>
  Object.fromEntries(
    [...readdirSync(listsFolder).map((file) => file.replace('.tsv', '')), 'glossary'].map((name) => [
      name,
      keptList(name),
    ]),
  );

/** The texts whose Welsh was not looked at beside their English since one of the two changed; a build has none. */
const waiting = (): readonly string[] => staleIn(allPairs(), readSeen(locales)).map(({ key }) => key);
/** On which day each text was last compared, as far as it was noted. */
const days = () => Object.fromEntries(daysSeen(locales));
const waitingId = 'virtual:texts-waiting';

/** For a browser, the texts that wait to be looked at and the days of the others, `virtual:texts-waiting`; the checks of texts, `virtual:text-checks`, and the file that an import takes, `virtual:text-file`. */
export function textChecks(): Plugin {
  return {
    name: 'clear-steps:text-checks',
    enforce: 'pre',
    resolveId: (asked) => (asked === waitingId ? `\0${waitingId}` : (modules[asked] ?? null)),
    load(asked) {
      if (asked === `\0${waitingId}`)
        return `export default ${JSON.stringify(waiting())}; export const comparedOn = ${JSON.stringify(days())};`;
      // What runs in Node reads the lists themselves.
      if (asked !== reader || this.environment.config.consumer !== 'client') return null;
      return `const lists = ${JSON.stringify(lists())}; export const keptList = (name) => lists[name];`;
    },
  };
}
