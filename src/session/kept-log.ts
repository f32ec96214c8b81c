import type { Log } from '../case/log';
import { type TaskId, taskIds } from '#protocol/tasks';
import { isEntry, isFields, taskOf } from './kept-parts';

/** More marks than anyone sets. */
const mostEntries = 1000;

/** A kept log, as far as it can be read. */
export interface KeptLog {
  readonly log: Log;
  /** The tasks of which something cannot be read: all their entries are left out. */
  readonly lost: readonly TaskId[];
  /** How many entries were of no task that there is. */
  readonly unknown: number;
}

/**
 * Reads a kept log: the entries of the tasks of which all can be read, since half of what was done to a mark could say the opposite.
 * Without a list, nothing is left.
 */
export function readLog(value: unknown): KeptLog {
  if (!Array.isArray(value) || value.length > mostEntries) return { log: [], lost: taskIds, unknown: 0 };
  const bad = value.filter((entry) => !isEntry(entry)).map(taskOf);
  // A task that this version does not have takes nothing with it, but an entry without any task could be of each.
  const isNameless = value.some((entry) => !isFields(entry) || typeof entry['task'] !== 'string');
  const lost = isNameless ? taskIds : taskIds.filter((task) => bad.includes(task));
  return {
    log: (value as readonly unknown[]).filter(isEntry).filter((entry) => !lost.includes(entry.task)),
    lost,
    unknown: isNameless ? 0 : bad.filter((task) => task === undefined).length,
  };
}
