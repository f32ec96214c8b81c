/** What can be wrong with a telephone number, or with the day on which it was checked. */
export type ValueFault = 'not-number' | 'wrong-length' | 'not-date' | 'no-day' | 'future';

/**
 * How many digits a number has: with the country's code; with the area's, as every number of a council or a force in Wales has it;
 * or a short number such as 101. One digit lost or doubled is the mistake that is made most.
 */
const lengths: readonly (readonly [RegExp, number, number])[] = [
  [/^\+/, 8, 15],
  [/^0800/, 10, 11],
  [/^0/, 11, 11],
  [/^/, 3, 6],
];

/** What is wrong with a telephone number, or nothing. */
export function numberFault(text: string): ValueFault | undefined {
  if (!/^\+?\d[\d ]*\d$/.test(text)) return 'not-number';
  const packed = text.replaceAll(' ', '');
  const [, least, most] = lengths.find(([start]) => start.test(packed))!;
  const digits = packed.replace('+', '').length;
  return digits < least || digits > most ? 'wrong-length' : undefined;
}

/**
 * What is wrong with the day on which a number was checked, or nothing.
 * In: the text, and today as year-month-day.
 */
export function dateFault(text: string, today: string): ValueFault | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'not-date';
  if (!exists(text)) return 'no-day';
  return text > today ? 'future' : undefined;
}

function exists(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
