import { positionAt, type Position } from './position.ts';
import type { Problem } from './problem.ts';
import { readJson } from './read.ts';
import type { Check } from './shape.ts';

/** A mistake in a file: its line and column, its field (empty where it is the whole text), what it is. */
export type Mistake = Position & Omit<Problem, 'offset'>;

/** What a file holds once it is checked, or what is wrong: one mistake for each problem, in the order of the file. */
export type Checked<Content> = { readonly content: Content } | { readonly mistakes: readonly Mistake[] };

/**
 * Checks the text of a local file.
 * In: the text, and the check of what it holds. Out: what it holds, or the mistakes; a text that is no JSON gives one mistake.
 */
export function checkJson(source: string, check: Check): Checked<unknown> {
  const text = source.replace(/^\uFEFF/, '');
  const reading = readJson(text);
  const problems =
    'fault' in reading ? [{ ...reading, path: '' }] : check(reading.tree, '').sort((a, b) => a.offset - b.offset);
  if (problems.length === 0) return { content: JSON.parse(text) as unknown };
  return { mistakes: problems.map(({ offset, ...problem }) => ({ ...positionAt(text, offset), ...problem })) };
}
