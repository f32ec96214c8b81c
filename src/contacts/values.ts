/** What can be wrong with a telephone number. */
export type NumberFault = 'not-number' | 'diverts' | 'wrong-length' | 'emergency';
/** What can be wrong with a telephone number, or with the day on which it was checked. */
export type ValueFault = NumberFault | 'not-date' | 'no-day' | 'future';

const spaced = (digits: string): string => [...digits].join(' *');
const inBritain = (digits: string): string => `(0|\\+4 *4) *${spaced(digits)}`;
/** Premium, personal, directory and satellite numbers: no council and no force has one, and a referral must not be led to one. */
const diverting = `(${inBritain('9')}|${inBritain('70')}|${spaced('118')}|\\+8 *(7 *[08]|8 *[123]))`;
/**
 * How many digits a number has: with the country's code; with the area's, as every number of a council or a force in Wales has it;
 * 0800; or a short number such as 101. One digit lost or doubled is the mistake that is made most.
 */
const counted = '(\\+\\d( *\\d){7,14}|0( *\\d){10}|0 *8 *0 *0( *\\d){6}|[1-9]( *\\d){2,5})';
/** The numbers of the Police for everyone. */
const ofThePolice = ['999', '112', '101'] as const;
/** Those of them that a service may have for its own. */
export type PoliceNumbers = readonly (typeof ofThePolice)[number][];
const wrongly = (own: PoliceNumbers): string =>
  ofThePolice
    .filter((number) => !own.includes(number))
    .map(spaced)
    .join('|');

/** What a right number is, as a pattern. In: the numbers of the Police that it may be. */
export const numberPattern = (own: PoliceNumbers): string =>
  `^(?!${diverting})${own.length < ofThePolice.length ? `(?!(${wrongly(own)})$)` : ''}${counted}$`;
/** A day as it is written: year-month-day. */
export const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** What is wrong with a telephone number, or nothing. In: the number, and those of the Police that it may be. */
export function numberFault(text: string, own: PoliceNumbers): NumberFault | undefined {
  if (!/^\+?\d[\d ]*\d$/.test(text)) return 'not-number';
  if (new RegExp(`^${diverting}`).test(text)) return 'diverts';
  if (!new RegExp(`^${counted}$`).test(text)) return 'wrong-length';
  return new RegExp(numberPattern(own)).test(text) ? undefined : 'emergency';
}

/** Whether a number is a mobile one: a body may have one, but so may anybody. */
export const isMobile = (number: string): boolean => /^(0|\+44)7/.test(number.replaceAll(' ', ''));

/** A text with plain spaces: pages and documents often part a number with others, which nobody can see. */
export const withPlainSpaces = (text: string): string => text.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ');

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
