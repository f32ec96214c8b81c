import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Problem } from './problem';

/** The most that a file may hold: a long scenario in both languages has 40,000 characters. */
export const mostCharacters = 200_000;

/** The text without the mark that some editors put before it. */
export const unmarked = (text: string): string => text.replace(/^\uFEFF/, '');

const whole = (code: Problem['code'], offset = 0, values = {}): Problem => ({ offset, place: '', code, values });

/** A file's text as a tree whose nodes know where they stand, and as the value that it means. */
export interface Reading {
  readonly tree: Node;
  readonly value: unknown;
}

/** Reads strict JSON, or gives the one problem that stands in the way. Throws a RangeError where the text has too many layers. */
export function readJson(text: string): Reading | Problem {
  if (text.length > mostCharacters) return whole('too-large', 0, { most: String(mostCharacters) });
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first || !tree) return whole('not-json', first?.offset);
  try {
    return { tree, value: JSON.parse(text) as unknown };
  } catch {
    return whole('not-json');
  }
}

/** What there is to say of a text with too many layers: each takes a call more to read. */
export const tooDeep: Problem = whole('too-deep');
