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
 * The text of a case file, whole: one that stands on a base of `bases/cases.json` beside it is put together with it, and what is
 * `expected` of it is left out. Any other is given as it stands; undefined where the file cannot be read.
 */
export function caseText(file: string): string | undefined {
  const text = readText(file);
  const value = parsed(text);
  const whole = onBase(value, parsed(readText(join(dirname(file), 'bases/cases.json'))));
  if (!isFields(whole) || (whole === value && !('expected' in whole))) return text;
  return JSON.stringify({ ...whole, expected: undefined });
}
