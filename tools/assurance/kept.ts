import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/words/language-ids.ts';

/** Something that is kept. `shown`: the journeys that show it. */
export interface Kept {
  readonly what: string;
  readonly where: string;
  readonly until: string;
  readonly who: string;
  readonly shown: readonly string[];
}

/** Where each language has the table of what is kept. */
const tables: Readonly<Record<Language, string>> = { en: 'docs/kept.md', cy: 'docs/kept.cy.md' };

const cells = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The rows of the table, that of its headings first. In: the language, and the folder of the project. */
const rowsIn = (language: Language, root: string): readonly (readonly string[])[] =>
  readFileSync(join(root, tables[language]), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map(cells);

/** All that is kept. In: the language, and the folder of the project. */
export const keptIn = (language: Language, root: string): readonly Kept[] =>
  rowsIn(language, root)
    .slice(1)
    .map(([what = '', where = '', until = '', who = '', shown = '']) => {
      const tests = [...shown.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => `tests/journeys/${name}.spec.ts`);
      return { what, where, until, who, shown: tests };
    });

const rowOf = (row: readonly string[]): string => `| ${row.join(' | ')} |`;

/** The table of what is kept, with the file of each journey. In: the language, and the folder of the project. */
export function keptTable(language: Language, root: string): string {
  const [heads = []] = rowsIn(language, root);
  const rows = keptIn(language, root).map(({ what, where, until, who, shown }) => [
    what,
    where,
    until,
    who,
    shown.join(', '),
  ]);
  return [rowOf(heads), `|${'---|'.repeat(heads.length)}`, ...rows.map(rowOf)].join('\n');
}
