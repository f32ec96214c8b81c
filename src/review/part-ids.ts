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

/** A part of the judgement book: what a safeguarding lead decides on. */
export type JudgementId = keyof Locale['judgement']['parts'];
/** The parts of the judgement book, in order. */
export const judgementIds: readonly JudgementId[] = ['plan', 'asked', 'evidence', 'readings', 'newer', 'promises'];

/** The letter under which a part stands: screens have numbers. */
export const letterOf = (part: PartId): string => String.fromCharCode('A'.charCodeAt(0) + partIds.indexOf(part));

/** A part that is signed, as a file of signatures names it: of the judgement book, of the reviewer’s book, or the texts of training. */
export type SignedPart = `judgement/${JudgementId}` | `reference/${Exclude<PartId, 'sign'>}` | 'reference/training';
/** Every part that is signed, those of the judgement book first. */
export const signedParts: readonly SignedPart[] = [
  ...judgementIds.map((part) => `judgement/${part}` as const),
  ...partIds.flatMap((part) => (part === 'sign' ? [] : (`reference/${part}` as const))),
  'reference/training',
];
