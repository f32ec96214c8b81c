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

/** A name in words. In another language only the translation beside it is read. */
const worded = /\{\{(?:fault|draft) (?:[^}|]+ \| )?([^}|]+)\}\}/g;
const reference = /\{\{(\w+) ([^}]+)\}\}/g;

/** Returns a block as the rules read it: without marks, each table cell and each side of a colon on its own line. */
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

/** Returns the blocks of a draft unchanged: headings, paragraphs, list items and table rows. */
export const blocksOf = (text: string): string[] =>
  text
    .trim()
    .split(/\n\n+|\n(?=[-|])/)
    .filter((block) => /[^|\s-]/.test(block));

const draftIn = (language: Language, file: string): string[] =>
  blocksOf(readFileSync(join(folder, language, file), 'utf8')).map(plain);

const keptRows = (language: Language): string[] =>
  keptIn(language, root).map(({ what, where, until, who }) => [what, where, until, who].join('\n'));

/** Pairs the texts of all languages by position. */
function beside(file: string, textsIn: (language: Language) => readonly string[]): Pair[] {
  const texts = languages.map((language) => [language, textsIn(language)] as const);
  const most = Math.max(...texts.map(([, own]) => own.length));
  return Array.from({ length: most }, (_, at) => ({
    file,
    key: String(at + 1),
    ...Object.fromEntries(texts.map(([language, own]) => [language, own[at]])),
  }));
}

/** Returns, in both languages, the drafts by block, what is kept by row, and the notes of this version by line. */
export const draftPairs = (): Pair[] => [
  ...filesIn(join(folder, languages[0])).flatMap((file) =>
    beside(`drafts/${file}`, (language) => draftIn(language, file)),
  ),
  ...beside('kept.md', keptRows),
  ...beside('CHANGELOG.md', (language) => linesOf(changelogIn(language), editionIn(root).version, language)),
];
