import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../../src/words/language-ids.ts';
import { keptIn } from '../assurance/kept.ts';
import { editionIn } from '../lib/edition.ts';
import { filesIn } from '../lib/files-in.mjs';
import { root } from '../lib/root.mjs';
import { changelogIn, linesOf } from '../release/notes.ts';
import type { Pair } from '../lib/pair.ts';

const folder = join(root, 'docs/assurance');

/** A name that is words: in another language its own stand beside it, and they alone are read. */
const worded = /\{\{(?:fault|draft) (?:[^}|]+ \| )?([^}|]+)\}\}/g;
const reference = /\{\{(\w+) ([^}]+)\}\}/g;

/** The text of a block as the rules read it: without its marks, each cell of a row and each side of a colon on a line. */
const plain = (block: string): string =>
  block
    .replace(/\s+/g, ' ')
    .replace(worded, '$1')
    .replace(reference, (_, kind: string, name: string) => `{{${kind} ${name.replace(/\W+/g, '-')}}}`)
    .replace(/`[^`]+`/g, '{{code}}')
    .replace(/^(?:#+|-) /, '')
    .replaceAll(': ', ': | ')
    .split(/\s*\|\s*|(?<=____) /)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join('\n');

/** The blocks of a draft as they stand: a heading, a paragraph, a point of a list, a row of a table. */
export const blocksOf = (text: string): string[] =>
  text
    .trim()
    .split(/\n\n+|\n(?=[-|])/)
    .filter((block) => /[^|\s-]/.test(block));

const draftIn = (language: Language, file: string): string[] =>
  blocksOf(readFileSync(join(folder, language, file), 'utf8')).map(plain);

const keptRows = (language: Language): string[] =>
  keptIn(language, root).map(({ what, where, until, who }) => [what, where, until, who].join('\n'));

/** Texts side by side, by their place. */
function beside(file: string, textsIn: (language: Language) => readonly string[]): Pair[] {
  const texts = languages.map((language) => [language, textsIn(language)] as const);
  const most = Math.max(...texts.map(([, own]) => own.length));
  return Array.from({ length: most }, (_, at) => ({
    file,
    key: String(at + 1),
    ...Object.fromEntries(texts.map(([language, own]) => [language, own[at]])),
  }));
}

/** The texts of the drafts for officers, both languages side by side, block by block; of what is kept, row by row; and of the notes of this version, line by line. */
export const draftPairs = (): Pair[] => [
  ...filesIn(join(folder, languages[0])).flatMap((file) =>
    beside(`drafts/${file}`, (language) => draftIn(language, file)),
  ),
  ...beside('kept.md', keptRows),
  ...beside('CHANGELOG.md', (language) => linesOf(changelogIn(language), editionIn(root).version, language)),
];
