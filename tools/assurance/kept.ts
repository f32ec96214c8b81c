import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something that is kept, as docs/kept.md has it. `shown`: the journeys that show it. */
export interface Kept {
  readonly what: string;
  readonly where: string;
  readonly until: string;
  readonly who: string;
  readonly shown: readonly string[];
}

const cells = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const isRow = (line: string): boolean => line.startsWith('| ') && !line.startsWith('| what |');

/** All that is kept. In: the folder of the project. */
export const keptIn = (root: string): readonly Kept[] =>
  readFileSync(join(root, 'docs/kept.md'), 'utf8')
    .split('\n')
    .filter(isRow)
    .map((line) => {
      const [what = '', where = '', until = '', who = '', shown = ''] = cells(line);
      const tests = [...shown.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => `tests/journeys/${name}.spec.ts`);
      return { what, where, until, who, shown: tests };
    });
