import type { ReactNode } from 'react';
import type { Words } from '../words/words';

/** One row of the book in one language. Rows of the same key say the same in both. */
export interface Row {
  readonly key: string;
  readonly label?: string | undefined;
  /** When it is shown: a line of its own above it. */
  readonly when?: string;
  readonly body: ReactNode;
}
/** The rows of a table, in one language. Every language gives the same keys in the same order. */
export type RowsIn = (words: Words) => readonly Row[];
