import { clauseIds } from '#protocol/clauses';
import { type UpdateId, updates } from '../../updates/updates';
import { knownFact } from './said';
import type { Words } from '../../words/words';
import { type Basis, type GroundedKey, groundsOf } from './grounds';

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

/** Returns what the text of a key is based on, in brackets, to follow its `line`; empty if the line says so itself. */
export const inBrackets = (words: Words, key: GroundedKey, line: string): string =>
  groundsInBrackets(words, groundsOf(key), line);

/** Returns the updates that a text is based on and the organisation does not use. */
export const notUsedOf = (key: GroundedKey): readonly UpdateId[] =>
  groundsOf(key)
    .filter(isFact)
    .filter((fact) => knownFact(fact).own?.notUsed !== undefined);

/**
 * If a text is based on an update that the organisation does not use, says which; if it is a do-not or the protocol
 * says it too, also that it still holds. Otherwise returns an empty string.
 */
export function rejectedUpdateText(words: Words, key: GroundedKey): string {
  const notUsed = notUsedOf(key);
  if (notUsed.length === 0) return '';
  const stays = /do-?not/i.test(key) || sectionsOf(groundsOf(key)).length > 0;
  return words.t(stays ? 'updates:own/stays' : 'updates:own/beside', { facts: factsOf(words, notUsed) });
}
