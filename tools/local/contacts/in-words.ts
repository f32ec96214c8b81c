import words from '../../../locales/en/contacts.json' with { type: 'json' };
import type { Mistake } from '../../../src/contacts/file/check-json.ts';
import { fill } from '../../build/fill.ts';

/** A mistake as one line for the person who builds: `FILE:line: field: what is wrong and how to mend it`. */
export function inWords(file: string, { line, column, path, fault, about }: Mistake): string {
  const says = fill(words.faults[fault], about);
  // Where the text is no JSON there is no field: the column says where.
  if (isSyntax(fault)) return `${file}:${line}:${column}: ${says}`;
  return `${file}:${line}: ${path || words.wholeFile}: ${says}`;
}

const isSyntax = (fault: Mistake['fault']): boolean => fault === 'empty' || fault.startsWith('json-');
