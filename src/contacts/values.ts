/** What can be wrong with a telephone number, or with the day on which it was checked. */
export type ValueFault = 'not-number' | 'wrong-length' | 'not-date' | 'no-day' | 'future';

/**
 * How many digits a number has: with the country's code; with the area's, as every number of a council or a force in Wales has it;
 * 0800; or a short number such as 101. One digit lost or doubled is the mistake that is made most.
 */
export const numberPattern = /^(\+\d( *\d){7,14}|0( *\d){10}|0 *8 *0 *0( *\d){6}|[1-9]( *\d){2,5})$/;
/** A day as it is written: year-month-day. */
export const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** What is wrong with a telephone number, or nothing. */
export function numberFault(text: string): ValueFault | undefined {
  if (!/^\+?\d[\d ]*\d$/.test(text)) return 'not-number';
  return numberPattern.test(text) ? undefined : 'wrong-length';
}

/**
 * What is wrong with the day on which a number was checked, or nothing.
 * In: the text, and today as year-month-day.
 */
export function dateFault(text: string, today: string): ValueFault | undefined {
  if (!dayPattern.test(text)) return 'not-date';
  if (!exists(text)) return 'no-day';
  return text > today ? 'future' : undefined;
}

function exists(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
