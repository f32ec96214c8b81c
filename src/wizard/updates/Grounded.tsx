import { clauseIds } from '#protocol/clauses';
import { type UpdateId, updates } from '../../updates/updates';
import { Tagged, useWords, type Words } from '../../words/words';
import { type CardId, linesOfCard } from '../../case/cards';
import { useCase } from '../../session/session';
import { type Basis, type Kind, kindsOf, signs, type BasisList } from '../frame/first-basis';
import { isGrounded, type GroundedKey, basisOf } from './basis';
import { knownFact } from './said';

const isFact = (basis: Basis): basis is UpdateId => basis in updates;

/** Returns the sections of the clauses in `on`, each once. */
const sectionsOf = (on: readonly Basis[]): readonly string[] => [
  ...new Set(clauseIds.filter((clause) => on.includes(clause)).map((clause) => clause.replace(/-.*/, ''))),
];

function kindInWords(words: Words, kind: Kind, on: readonly Basis[], sections: readonly string[]): string {
  const { t } = words;
  if (kind === 'protocol') return t('updates:stands/protocol', { clauses: sections.join(', ') });
  if (kind === 'clear-steps') return t('ui:name');
  if (kind !== 'newer') return t(`updates:stands/${kind}`);
  return t('updates:stands/newer', {
    facts: on
      .filter(isFact)
      .map((fact) => t(`updates:facts/${fact}/name`))
      .join('; '),
  });
}

interface Part {
  readonly kind: Kind;
  readonly says: string;
}
/** Returns what a line is based on, kind by kind. Leaves out any section that the text, `line`, already names. */
function partsOf(words: Words, on: readonly Basis[], line: string): readonly Part[] {
  const sections = sectionsOf(on).filter((section) => !line.includes(section));
  return kindsOf(on)
    .filter((kind) => kind !== 'protocol' || sections.length > 0)
    .map((kind) => ({ kind, says: kindInWords(words, kind, on, sections) }));
}

/** Returns the text of a line and what it is based on. A line without a listed basis counts as good practice. */
function lineOf(words: Words, of: GroundedKey, at: number) {
  const line = words.lines(of)[at] ?? '';
  const on: BasisList = basisOf(of)[at] ?? ['good-practice'];
  return { line, on, parts: partsOf(words, on, line) };
}

const bracketed = (parts: readonly Part[]): string =>
  parts.length === 0 ? '' : ` (${parts.map(({ says }) => says).join('; ')})`;

/** Returns what a line is based on, in brackets, to follow the line; empty if the line says so itself. */
export const inBrackets = (words: Words, of: GroundedKey, at = 0): string => bracketed(lineOf(words, of, at).parts);

/** Does the same for a line whose basis depends on the case; `on` is that basis. */
export const groundsInBrackets = (words: Words, on: readonly Basis[]): string => bracketed(partsOf(words, on, ''));

/** Returns a line followed by its basis in brackets, for the record and the book. */
export const lineInWords = (words: Words, of: GroundedKey, at = 0): string =>
  (words.lines(of)[at] ?? '') + inBrackets(words, of, at);

const notUsedOf = (on: BasisList): readonly UpdateId[] =>
  on.filter(isFact).filter((fact) => knownFact(fact).own?.notUsed !== undefined);

/**
 * If a line is based on an update that the organisation does not use, says which; if it is a do-not or the protocol
 * says it too, also that it still holds. Otherwise returns an empty string.
 */
export function rejectedUpdateText(words: Words, of: GroundedKey, at = 0): string {
  const { t } = words;
  const { on } = lineOf(words, of, at);
  const notUsed = notUsedOf(on);
  if (notUsed.length === 0) return '';
  const stays = /do-?not/i.test(of) || kindsOf(on).includes('protocol');
  return t(stays ? 'updates:own/stays' : 'updates:own/beside', {
    facts: notUsed.map((fact) => t(`updates:facts/${fact}/name`)).join('; '),
  });
}

/** Shows the same after a line on a page, with the sign for an update. */
function NotUsedBeside({ of, at, on }: { of: GroundedKey; at: number; on: BasisList }) {
  const says = rejectedUpdateText(useWords(), of, at);
  if (says === '') return null;
  return (
    <strong data-not-used={notUsedOf(on).join(' ')}>
      {' '}
      <span aria-hidden="true">{signs.newer} </span>
      <Tagged text={says} />
    </strong>
  );
}

interface LineProps {
  readonly of: GroundedKey;
  readonly at?: number;
}

/** The signs of what a line is based on, shown after a line in sight; screen readers read them as words. */
export function Mark({ of, at = 0 }: LineProps) {
  const words = useWords();
  const { on, parts } = lineOf(words, of, at);
  if (parts.length === 0) return null;
  return (
    <>
      {'\u00a0'}
      <span className="stands" data-stands={on.join(' ')}>
        <span aria-hidden="true">{parts.map(({ kind }) => signs[kind]).join('')}</span>
        <span className="nhsuk-u-visually-hidden">
          (<Tagged text={parts.map(({ says }) => says).join('; ')} />)
        </span>
      </span>
      <NotUsedBeside of={of} at={at} on={on} />
    </>
  );
}

/** The same for any text; nothing after a line that makes no claim. */
export const MarkOf = ({ of, at }: { of: string; at?: number }) =>
  isGrounded(of) ? <Mark of={of} {...(at !== undefined && { at })} /> : null;

/** A line followed by everything it is based on, in words with signs. */
export function LineInFull({ of, at = 0 }: LineProps) {
  const { line, on, parts } = lineOf(useWords(), of, at);
  return (
    <>
      <Tagged text={line} />{' '}
      <span className="stands" data-stands={on.join(' ')}>
        {parts.map(({ kind, says }, place) => (
          <span key={kind}>
            {place === 0 ? '(' : '; '}
            <span aria-hidden="true">{signs[kind]} </span>
            <Tagged text={says} />
            {place === parts.length - 1 ? ')' : ''}
          </span>
        ))}
      </span>
      <NotUsedBeside of={of} at={at} on={on} />
    </>
  );
}

interface LinesProps {
  readonly of: GroundedKey;
  /** The lines are in sight from the start, so only signs show what each is based on. */
  readonly isAtRest?: boolean;
}

function Lines({ of, isAtRest = false, as: As }: LinesProps & { readonly as: 'p' | 'li' }) {
  const { lines } = useWords();
  return lines(of).map((line, at) => (
    <As key={line}>
      {isAtRest ? (
        <>
          <Tagged text={line} />
          <Mark of={of} at={at} />
        </>
      ) : (
        <LineInFull of={of} at={at} />
      )}
    </As>
  ));
}

/** The lines of a text as paragraphs, each with what it is based on. */
export const GroundedParagraphs = (props: LinesProps) => <Lines {...props} as="p" />;
/** The lines of a text as list items, each with what it is based on. */
export const GroundedItems = (props: LinesProps) => <Lines {...props} as="li" />;
/** The lines of a text as a list, each with what it is based on. */
export const GroundedList = (props: LinesProps) => (
  <ul className="bullets">
    <GroundedItems {...props} />
  </ul>
);

/** The lines of a card that the case calls for, as paragraphs. */
export function CardParagraphs({ card }: { card: CardId }) {
  const { answers } = useCase((view) => view.context);
  return linesOfCard(answers, card).map((id) => <GroundedParagraphs key={id} of={`advice:say/${id}`} isAtRest />);
}

/** Where one may not be safe: to leave before ringing, and how to ring 999 in silence. */
export function OwnSafety() {
  const { answers } = useCase((view) => view.context);
  if (linesOfCard(answers, 'safety').length === 0) return null;
  return (
    <div className="inset" data-own-safety="">
      <CardParagraphs card="safety" />
      <GroundedParagraphs of="advice:say/self/silent" isAtRest />
    </div>
  );
}
