import type { Locale, Words } from '../words/words';

/** A part that a safeguarding lead decides on, rule by rule; also printed as a sheet with boxes. */
export type JudgementId = keyof Locale['judgement']['parts'];
/** The parts to decide on, in order. */
export const judgementIds: readonly JudgementId[] = [
  'plan',
  'asked',
  'said',
  'evidence',
  'readings',
  'newer',
  'promises',
];
/** A part to read: the texts screen by screen, and what is based on each clause. */
export type ReadId = Exclude<keyof Locale['book']['parts'], 'sign'>;
const readIds: readonly ReadId[] = ['screens', 'everywhere', 'clauses'];

/** A part of the reviewer’s book, the last of which is for signing. */
export type PartId = JudgementId | ReadId | 'sign';
/** The parts of the book, in order. */
export const partIds: readonly PartId[] = [...judgementIds, ...readIds, 'sign'];
/** Whether a part is one to decide on. */
export const isJudged = (part: PartId): part is JudgementId => judgementIds.some((id) => id === part);

/** The number of each part, used by texts that refer to a part. */
export const numbers = Object.fromEntries(partIds.map((part, at) => [part, String(at + 1)])) as Readonly<
  Record<PartId, string>
>;
/** Returns the title of a part. */
export const titleOf = ({ t }: Words, part: PartId): string =>
  t(isJudged(part) ? `judgement:parts/${part}` : `book:parts/${part}`);

/** A signed part as a file of signatures names it: one to judge, one to read, or the texts of training. */
export type SignedPart = `judgement/${JudgementId}` | `reference/${ReadId}` | 'reference/training';
/** Returns the name under which a part of the book is signed. */
export const signedAs = (part: JudgementId | ReadId): SignedPart =>
  isJudged(part) ? `judgement/${part}` : `reference/${part}`;
/** Every part that is signed, those to judge first. */
export const signedParts: readonly SignedPart[] = [
  ...[...judgementIds, ...readIds].map(signedAs),
  'reference/training',
];
