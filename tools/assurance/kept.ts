import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/words/language-ids.ts';

/** Something that the app keeps. `shown` lists the journeys that show it. */
export interface Kept {
  readonly what: string;
  readonly where: string;
  readonly until: string;
  readonly who: string;
  readonly shown: readonly string[];
}

/** The file with the table of what is kept, in each language. */
const tables: Readonly<Record<Language, string>> = { en: 'docs/kept.md', cy: 'docs/kept.cy.md' };

const cells = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Returns the rows of the table, the headings first. */
const rowsIn = (language: Language, root: string): readonly (readonly string[])[] =>
  readFileSync(join(root, tables[language]), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map(cells);

/** Returns everything that the table lists. `root` is the project's folder. */
export const keptIn = (language: Language, root: string): readonly Kept[] =>
  rowsIn(language, root)
    .slice(1)
    .map(([what = '', where = '', until = '', who = '', shown = '']) => {
      const tests = [...shown.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => `tests/journeys/${name}.spec.ts`);
      return { what, where, until, who, shown: tests };
    });

const rowOf = (row: readonly string[]): string => `| ${row.join(' | ')} |`;

/** Returns the table of what is kept in Markdown, with the file of each journey. `root` is the project's folder. */
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
