import { clauseIds } from '#protocol/clauses';
import { type UpdateId, updates } from '../../updates/updates';
import { knownFact } from './said';
import type { Words } from '../../words/words';
import { type Basis, basisOf, type BasisList, type GroundedKey } from './grounds';

/** The kinds of basis, in the order shown. */
const kinds = ['protocol', 'newer', 'practice', 'answers', 'clear-steps'] as const;
export type Kind = (typeof kinds)[number];

/** Whether a basis is an update. */
export const isFact = (basis: Basis): basis is UpdateId => basis in updates;

/** Returns the kind of a basis. */
export function kindOf(basis: Basis): Kind {
  if (basis === 'good-practice') return 'practice';
  if (basis === 'your-answers') return 'answers';
  if (basis === 'clear-steps') return basis;
  return isFact(basis) ? 'newer' : 'protocol';
}

/** Returns the sections of the clauses in `on`, each once. */
export const sectionsOf = (on: readonly Basis[]): readonly string[] => [
  ...new Set(clauseIds.filter((clause) => on.includes(clause)).map((clause) => clause.replace(/-.*/, ''))),
];

/** Returns the names of the updates in `on`, as one text. */
export const factsOf = ({ t }: Words, on: readonly Basis[]): string =>
  on
    .filter(isFact)
    .map((fact) => t(`updates:facts/${fact}/name`))
    .join('; ');

function kindInWords(words: Words, kind: Kind, on: readonly Basis[], sections: readonly string[]): string {
  const { t } = words;
  if (kind === 'protocol') return t('updates:stands/protocol', { clauses: sections.join(', ') });
  if (kind === 'clear-steps') return t('ui:name');
  return kind === 'newer' ? t('updates:stands/newer', { facts: factsOf(words, on) }) : t(`updates:stands/${kind}`);
}

/** Returns what a basis is, kind by kind, in brackets, leaving out any section that the text, `line`, already names. */
export function groundsInBrackets(words: Words, on: readonly Basis[], line = ''): string {
  const sections = sectionsOf(on).filter((section) => !line.includes(section));
  const says = kinds
    .filter((kind) => on.some((basis) => kindOf(basis) === kind) && (kind !== 'protocol' || sections.length > 0))
    .map((kind) => kindInWords(words, kind, on, sections));
  return says.length === 0 ? '' : ` (${says.join('; ')})`;
}

/** A line of a text, by its place. */
export interface LineRef {
  readonly of: GroundedKey;
  readonly at?: number;
}
/** Returns everything that a line is based on. */
export const basisOfLine = ({ of, at = 0 }: LineRef): BasisList => basisOf(of)[at] ?? ['good-practice'];

/** Returns the text of a line. */
export const textOfLine = (words: Words, { of, at = 0 }: LineRef): string => words.lines(of)[at] ?? '';

/** Returns what a line is based on, in brackets, to follow the line; empty if the line says so itself. */
export const inBrackets = (words: Words, line: LineRef): string =>
  groundsInBrackets(words, basisOfLine(line), textOfLine(words, line));

/** Returns the updates that a line is based on and the organisation does not use. */
export const notUsedOf = (line: LineRef): readonly UpdateId[] =>
  basisOfLine(line)
    .filter(isFact)
    .filter((fact) => knownFact(fact).own?.notUsed !== undefined);

/**
 * If a line is based on an update that the organisation does not use, says which; if it is a do-not or the protocol
 * says it too, also that it still holds. Otherwise returns an empty string.
 */
export function rejectedUpdateText(words: Words, line: LineRef): string {
  const notUsed = notUsedOf(line);
  if (notUsed.length === 0) return '';
  const stays = /do-?not/i.test(line.of) || sectionsOf(basisOfLine(line)).length > 0;
  return words.t(stays ? 'updates:own/stays' : 'updates:own/beside', { facts: factsOf(words, notUsed) });
}
