import words from '../../../locales/en/contacts.json' with { type: 'json' };
import { type Found, isSyntaxCode } from '../../../src/reader/text.ts';
import { fill } from '../../build/fill.ts';

/** A mistake in a local file. */
export type Mistake = Found<keyof typeof words.faults>;

/** A mistake as one line for the person who builds: `FILE:line: field: what is wrong and how to mend it`. */
export function inWords(file: string, { line, column, place, code, about }: Mistake): string {
  const says = fill(words.faults[code], about);
  // Where the text is no JSON there is no field: the column says where.
  if (isSyntaxCode(code)) return `${file}:${line}:${column}: ${says}`;
  return `${file}:${line}: ${place || words.wholeFile}: ${says}`;
}
