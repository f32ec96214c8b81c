import type { ClauseId } from '#protocol/clauses';
import type { Condition } from '#protocol/questions';
import type { ScreenId } from '#protocol/screens';
import type { Confirmer } from './roles.ts';

/** How it is known: from a stored page (dated, undated or cut off), a report of it, differing sources, or none. */
export const surenesses = [
  'dated-page',
  'undated-page',
  'page-cut-off',
  'relayed',
  'sources-differ',
  'general-knowledge',
] as const;
type Sureness = (typeof surenesses)[number];

/** What was read, and when. `dated`: the date on the page, in full or in part. */
export interface Reading {
  readonly sources: readonly { readonly at: string; readonly dated?: string }[];
  /** The day on which the sources were read, `2026-11-24`. */
  readonly readOn: string;
  readonly sure: Sureness;
  readonly confirmBy: Confirmer;
  /** The dates in its text, by placeholder, such as `2016-04`. */
  readonly dates?: Readonly<Record<string, string>>;
}

/**
 * Returns what was read on a day, how sure it is and who can confirm it. Each page is given as its address and, after a
 * space, the date on it if it has one.
 */
export const read = (
  readOn: string,
  sure: Sureness,
  confirmBy: Confirmer,
  pages: readonly `http${string}`[],
): Omit<Reading, 'dates'> => ({
  sources: pages.map((page) => {
    const [at = '', dated] = page.split(' ');
    return { at, ...(dated !== undefined && { dated }) };
  }),
  readOn,
  sure,
  confirmBy,
});

/** How to reach what a fact names. These numbers and the address are shown beside its text, never in it. */
interface Reach {
  readonly telephone?: string;
  readonly textphone?: string;
  readonly address?: string;
}

/**
 * Something newer than the protocol, shown in its own box on `screens` (only if `when` holds) and beside `clauses`.
 * `byName`: the screens on which people look for it in a hurry, so that its name there leads to it.
 */
export interface Found extends Reading, Reach {
  readonly screens?: readonly ScreenId[];
  readonly clauses?: readonly ClauseId[];
  readonly when?: Condition;
  readonly byName?: readonly ScreenId[];
}
/** A fact with its screens and clauses, even if it has none. */
export type Update = Found & Required<Pick<Found, 'screens' | 'clauses'>>;

/** A reading, and whether it has a number: a number must be checked again sooner. */
export type Aged = Reading & Omit<Reach, 'address'>;

/** The day on which the sources of this edition were read. */
export const firstRead = '2026-11-24';
/** The day on which more sources were looked for and read. */
export const readAgain = '2026-11-26';
/** The day on which guidance on exploitation, harmful sexual behaviour, self-harm and sharing was looked for and read. */
export const readOnHarms = '2026-12-01';
/** The day on which official sources were looked for in place of others. */
export const readOfficial = '2026-12-02';
