import type { ClauseId } from '#protocol/clauses';
import type { Condition } from '#protocol/questions';
import type { ScreenId } from '#protocol/screens';

/** How well something is known: what stood on a stored page with a date, on one without, on one that breaks off, where another reports it, or on none. */
type Sureness = 'dated-page' | 'undated-page' | 'page-cut-off' | 'relayed' | 'sources-differ' | 'general-knowledge';
/** Who can confirm it. */
export type Confirmer =
  'safeguarding-lead' | 'legal-adviser' | 'prevent-lead' | 'police' | 'ceop' | 'iwf' | 'helpline' | 'publisher';

/** What was read somewhere, and when. `dated`: the date that the page bears, in part or whole. */
export interface Reading {
  readonly sources: readonly { readonly at: string; readonly dated?: string }[];
  /** The day on which the sources were read, `2026-11-24`. */
  readonly readOn: string;
  readonly sure: Sureness;
  readonly confirmBy: Confirmer;
  /** The dates that its words name, each by the placeholder in which it stands there: `2016-04`. */
  readonly dates?: Readonly<Record<string, string>>;
}

/** How to reach what a fact names: the number to ring, the number to text, the number for a textphone, and the address. They stand beside its words, never in them. */
interface Reach {
  readonly telephone?: string;
  readonly text?: string;
  readonly textphone?: string;
  readonly address?: string;
}

/**
 * Something newer than the protocol. It is shown in a box of its own on `screens` (only where `when` holds), and beside `clauses`.
 * `byName`: it is looked for in a hurry, and opens under its own name.
 */
export interface Fact extends Reading, Reach {
  readonly screens: readonly ScreenId[];
  readonly clauses: readonly ClauseId[];
  readonly when?: Condition;
  readonly byName?: true;
}
/** A fact as it is written down: where it shows on no screen, or beside no clause, it says nothing of those. */
export type Found = Omit<Fact, 'screens' | 'clauses'> & Partial<Pick<Fact, 'screens' | 'clauses'>>;

/** A reading, and what tells how soon it ages: a number ages sooner. */
export type Aged = Reading & Omit<Reach, 'address'>;

/** The day on which the sources of this edition were read. */
export const firstRead = '2026-11-24';
/** The day on which more was looked for and read. */
export const readAgain = '2026-11-26';
