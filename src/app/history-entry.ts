import type { Detour } from '../machine/context';
import { isDetour } from './kept-case';

/**
 * What an entry of the browser's history carries: its number, so that Back knows whether there is one before; the case that
 * it belongs to, since Clear begins another; and the change that was under way, so that Continue leads on as it did.
 */
export interface HistoryEntry {
  readonly number: number;
  readonly ofCase: string;
  readonly detour: Detour | undefined;
}

const isEntry = (value: unknown): value is HistoryEntry =>
  typeof value === 'object' && value !== null && 'number' in value && typeof value.number === 'number'
  && 'ofCase' in value && typeof value.ofCase === 'string' && isDetour('detour' in value ? value.detour : undefined);

/** The entry that the browser is at; undefined for an address that was typed or followed. */
export const currentEntry = (): HistoryEntry | undefined => (isEntry(history.state) ? history.state : undefined);

/** A mark for a new case, unlike that of any other in this tab. */
export const newCase = (): string => String(Math.random());
