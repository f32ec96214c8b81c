import type { Locale } from '../words/keys';

/** A part of the book after its screens. */
export type PartId = keyof Locale['book']['parts'];
/** The parts of the book, in order. */
export const partIds: readonly PartId[] = [
  'screens',
  'everywhere',
  'evidence',
  'plan',
  'conditions',
  'clauses',
  'grounds',
  'since',
  'promises',
  'chart',
  'sign',
];

/** The letter under which a part stands: screens have numbers. */
export const letterOf = (part: PartId): string => String.fromCharCode('A'.charCodeAt(0) + partIds.indexOf(part));
