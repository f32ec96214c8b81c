import type { Check } from './shape.ts';

/** A check that the value is a string which `fault` finds nothing wrong with. */
export function stringThat(fault: (text: string) => string | undefined): Check {
  return (node, path) => {
    const message = typeof node.value === 'string' ? fault(node.value) : 'must be a string, in double quotes';
    return message ? [{ offset: node.offset, path, message }] : [];
  };
}

/** What is wrong with a telephone number, or nothing. */
export function numberFault(text: string): string | undefined {
  if (/^\+?\d[\d ]+\d$/.test(text)) return undefined;
  return `"${text}" is not a telephone number; use digits and spaces, with + in front only for an international number`;
}

/**
 * What is wrong with the day on which a number was checked, or nothing.
 * In: the text, and today as year-month-day.
 */
export function dateFault(text: string, today: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return `"${text}" is not a date; write it as year-month-day, such as ${today}`;
  if (!exists(text)) return `${text} is not a day in the calendar; give the day on which the number was checked`;
  if (text > today) return `${text} is in the future (today is ${today}); give the day on which the number was checked`;
  return undefined;
}

function exists(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
