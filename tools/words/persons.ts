import { listOf } from './list.ts';

/** A person or a body, and the pattern of its names in each language. */
export interface Person {
  readonly name: string;
  readonly en: string;
  readonly cy: string;
}

/** The persons and bodies that a text may name: lists/persons.tsv. */
export const persons: readonly Person[] = listOf('persons').map(([name = '', en = '', cy = '']) => ({ name, en, cy }));

/** A pattern of such names as whole words, in capitals or not. */
export const asName = (pattern: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`, flags);
