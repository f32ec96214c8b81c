/**
 * What an entry of the browser's history carries: its number, so that Back knows whether there is one before, and the case that
 * it belongs to, since Clear begins another. Nothing of the case itself: the browser keeps its history after Clear.
 */
export interface HistoryEntry {
  readonly number: number;
  readonly ofCase: string;
}

const isEntry = (value: unknown): value is HistoryEntry =>
  typeof value === 'object'
  && value !== null
  && 'number' in value
  && typeof value.number === 'number'
  && 'ofCase' in value
  && typeof value.ofCase === 'string';

/** The entry that the browser is at; undefined for an address that was typed or followed. */
export const currentEntry = (): HistoryEntry | undefined => (isEntry(history.state) ? history.state : undefined);

/** A mark for a new case, unlike that of any other in this tab. */
export const newCase = (): string => String(Math.random());
