import type { FaultCode } from '../../../case/faults';
import type { Refusal } from '../../../case/marking';

/** What can be wrong with a scenario's file; each has its words, which say the mend, in `training:own/faults`. */
export type ProblemCode =
  | FaultCode
  | 'too-large'
  | 'too-deep'
  | 'given-twice'
  | 'not-text'
  | 'empty-text'
  | 'too-long'
  | 'too-many'
  | 'no-keys'
  | 'shipped-id'
  | 'not-one-of'
  | 'not-minutes'
  | 'not-tag'
  | 'no-words'
  | 'not-led-over'
  | 'left-over'
  | `refused/${Refusal | 'not-asked'}`;

/** Something wrong, at an offset of the text and a dotted place such as `scenario.words.cy.title`, with what its words name. */
export interface Problem {
  readonly offset: number;
  readonly place: string;
  readonly code: ProblemCode;
  readonly values?: Readonly<Record<string, string>>;
}

/** A problem as a person finds it in an editor. */
export interface Found extends Omit<Problem, 'offset'> {
  /** From 1. */
  readonly line: number;
}

/** The place of a key within another place. */
export const within = (place: string, key: string): string => (place === '' ? key : `${place}.${key}`);

/** Ids to choose from, for a mend to name. */
export const known = (ids: Iterable<string>): { readonly known: string } => ({ known: [...ids].join(', ') });
