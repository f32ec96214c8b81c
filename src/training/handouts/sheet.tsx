import type { ClauseId } from '#protocol/clauses';
import type { ReactNode } from 'react';
import { Tagged, type Words } from '../../words/words';
import type { Told } from '../model/scenario';
import type { Stop } from '../present/show';
import { votedAt } from '../present/Showing';

/** A part of a handout in each language, never split across pages. */
export interface Row {
  readonly key: string;
  readonly look?: 'head' | 'part';
  readonly cell: (told: Told) => ReactNode;
}

/** The rows of a handout, one column for each language, side by side if there is room. */
export function Rows({ rows, columns }: { rows: readonly Row[]; columns: readonly Told[] }) {
  return rows.map(({ key, look = 'part', cell }) => (
    <div className={`handout__row handout__row--${look}`} key={key} data-row={key}>
      {columns.map((column) => (
        <div className="handout__cell" lang={column.language} key={column.language}>
          {cell(column)}
        </div>
      ))}
    </div>
  ));
}

/** Lines to write on by hand. */
export function Lines({ count }: { count: number }) {
  return (
    <div className="handout__lines" aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        <div className="handout__line" key={at} />
      ))}
    </div>
  );
}

/** Returns the printed numbers of the clauses, each once; if there are none, says that it is good practice. */
export function refs({ t }: Words, clauses: readonly ClauseId[]): string {
  const named = [...new Set(clauses.map((id) => t('ui:clauses/protocol', { ref: t(`ui:clauseRefs/${id}`) })))];
  return named.length > 0 ? named.join(', ') : t('ui:goodPractice');
}

/** A text of the scenario, in the language in which it was written. Renders nothing if there is none. */
export function Said({ told, label, text }: { told: Told; label?: string; text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p>
      {label ? <strong>{label}: </strong> : null}
      <Tagged as="span" lang={told.saidIn} text={text} />
    </p>
  );
}

/** The head of a handout: its kind and case, that it is made up, and its language if it has only one. */
export function Head({ told, kind }: { told: Told; kind: 'worksheet' | 'facilitator' }) {
  const { t, language, said, saidIn } = told;
  return (
    <>
      <p className="handout__band">{t('ui:madeUp/band')}</p>
      <h2>{t(`training:handouts/kinds/${kind}`)}</h2>
      <Tagged as="p" className="handout__title" lang={saidIn} text={said.title} />
      {saidIn === language ? null : <p>{t(`training:oneLanguage/${saidIn}`)}</p>}
    </>
  );
}

interface VotedProps {
  readonly told: Told;
  readonly stop: Stop;
  /** Whether there are lines in place of the words. */
  readonly isBlank?: boolean;
  /** The letters of what is right, if that is told, and what is said of each. */
  readonly right?: readonly string[];
  readonly after?: readonly ReactNode[];
}

/** What a group votes on, each with its letter, and boxes for the first and the second vote. */
export const Voted = ({ told, stop, isBlank = false, right = [], after = [] }: VotedProps) => (
  <ul className="handout__votes plain-list">
    {votedAt(told, stop).map(({ option, letter, label, lang }, at) => (
      <li key={option} data-option={option}>
        <strong>
          {letter}
          {right.includes(option) ? ' ✓' : ''}
        </strong>
        {isBlank ? <Lines count={1} /> : null}
        {isBlank ? null : (
          <span>
            <Tagged as="span" lang={lang} text={label} /> {after[at]}
          </span>
        )}
        <span className="handout__box" aria-hidden="true" />
        <span className="handout__box" aria-hidden="true" />
      </li>
    ))}
  </ul>
);
