import { dirname, join } from 'node:path';
import { onBase } from '../../src/case/on-base';
import { isFields } from '../../src/validation/schema';
import { readText } from './read-text';

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Returns the text of a case file, merged with its base in `bases/cases.json` beside it, and without what is `expected`
 * of it. A file with neither is returned unchanged; undefined if the file cannot be read.
 */
export function caseText(file: string): string | undefined {
  const text = readText(file);
  const value = parsed(text);
  const whole = onBase(value, parsed(readText(join(dirname(file), 'bases/cases.json'))));
  if (!isFields(whole) || (whole === value && !('expected' in whole))) return text;
  return JSON.stringify({ ...whole, expected: undefined });
}
