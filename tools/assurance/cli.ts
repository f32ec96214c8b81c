import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { languages } from '../../src/words/language-ids.ts';
import { cannot } from '../lib/cannot.ts';
import { fill } from '../lib/fill.ts';
import { filesIn } from '../lib/files-in.mjs';
import { root } from '../lib/root.mjs';
import { filledIn } from './slots.ts';
import { wordsOf } from './words.ts';

const drafts = join(root, 'docs/assurance');

/**
 * Returns every draft in each language, filled in, by its file name: those for officers and those for the public.
 * Throws if a draft refers to something that no longer exists.
 */
export const assurancePack = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    languages.flatMap((language) =>
      filesIn(join(drafts, language)).map((file) => {
        const name = `${language}/${file}`;
        return [name, filledIn(name, readFileSync(join(drafts, name), 'utf8'), language, root)] as const;
      }),
    ),
  );

/** Whether a file exists with other text: an officer may have edited it. */
const isOther = (file: string, text: string): boolean => existsSync(file) && readFileSync(file, 'utf8') !== text;

/**
 * Writes the assurance pack, for the officers that it names to edit and sign, into the given folder or `assurance`.
 * Returns the exit code: 2, with nothing written, if a draft refers to something that no longer exists, or if a file is
 * already there with other text.
 */
export default function main(args: readonly string[]): number {
  const [given = 'assurance', ...rest] = args;
  if (rest.length > 0 || given.startsWith('-')) return cannot(wordsOf.en.usage);
  const folder = resolve(root, given);
  try {
    const pack = Object.entries(assurancePack());
    const edited = pack.find(([name, text]) => isOther(join(folder, name), text));
    if (edited) return cannot(fill(wordsOf.en.edited, { file: join(given, edited[0]) }));
    for (const [name, text] of pack) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  } catch (error) {
    return cannot((error as Error).message);
  }
  console.log(fill(wordsOf.en.wrote, { folder }));
  return 0;
}
