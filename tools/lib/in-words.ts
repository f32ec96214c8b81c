import type { Language } from '../../src/words/language-ids.ts';
import { type Found, isSyntaxCode } from '../../src/validation/text.ts';
import { fill } from './fill.ts';
import { mistakesOf } from './local-words.ts';

/** A mistake in a local file. */
export type Mistake = Found<keyof (typeof mistakesOf)[Language]['faults']>;

/** Returns a mistake as a line for the person who builds: `FILE:line: field: what is wrong and how to mend it`. */
export function inWords(
  file: string,
  { line, column, place, code, about }: Mistake,
  language: Language = 'en',
): string {
  const { faults, wholeFile } = mistakesOf[language];
  const says = fill(faults[code], about);
  // Text that is not JSON has no fields, so the column says where.
  if (isSyntaxCode(code)) return `${file}:${line}:${column}: ${says}`;
  return `${file}:${line}: ${place || wholeFile}: ${says}`;
}
