import { dateFault, firstEdition } from '../../src/contacts/values.ts';
import { type Reader, readers } from '../../src/updates/roles.ts';
import type { Mistake } from './mistake.ts';
import type { Readings } from './readings.ts';

/** Readings as a file has them, such as `welsh-reader 2026-11-01, safeguarding-lead 2026-11-03`. In: what stands between a role and its day, and between two. */
export const markOf = (readings: Readings, within = ' ', between = ', '): string =>
  readers.flatMap((role) => (readings.has(role) ? [[role, readings.get(role)].join(within)] : [])).join(between);

type Fault = Pick<Mistake, 'fault' | 'about'>;

/**
 * What a mark of a file says: the day of each role, empty where the mark has none; or what is wrong with it.
 * In: the mark, and today as year-month-day.
 */
export function readingsOfMark(mark: string, today: string): { readonly read: Readings; readonly faults: Fault[] } {
  const parts = mark
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => part.split(/[\s=]+/));
  const faults = parts.flatMap(([role = '', day, ...more]): Fault[] => {
    if (!readers.some((known) => known === role) || more.length > 0)
      return [{ fault: 'notReader', about: { roles: readers.join(', ') } }];
    return day !== undefined && dateFault(day, today, firstEdition)
      ? [{ fault: 'notDay', about: { day, today, from: firstEdition } }]
      : [];
  });
  return { read: new Map(parts.map(([role, day = '']) => [role as Reader, day])), faults };
}
