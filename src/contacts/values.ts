/** What can be wrong with a telephone number. */
export type NumberFault = 'not-number' | 'diverts' | 'wrong-length' | 'everyones';
/** What can be wrong with a day that is past. */
export type DayFault = 'not-date' | 'no-day' | 'too-early' | 'future';
/** What can be wrong with a telephone number, or with the day on which it was checked. */
export type ValueFault = NumberFault | DayFault;

const spaced = (digits: string): string => [...digits].join(' *');
// Some write the 0 of the area after the country's code too.
const inBritain = (digits: string): string => `(0|\\+4 *4( *0)?) *${spaced(digits)}`;
/** Premium, personal, directory and satellite numbers: no council and no force has one, and a referral must not be led to one. */
const diverting = `(${inBritain('9')}|${inBritain('70')}|${spaced('118')}|\\+8 *(7 *[08]|8 *[123]))`;
/**
 * How many digits a number has: with the country's code; with the area's, as every number of a council or a force in Wales has it;
 * 0800; or a short number such as 101. One digit lost or doubled is the mistake that is made most.
 */
const counted = '(\\+\\d( *\\d){7,14}|0( *\\d){10}|0 *8 *0 *0( *\\d){6}|[1-9]( *\\d){2,5})';
/** Short numbers that are the same for everyone, such as 999, 101, 111 and 116 123: each leads to one body alone. */
const everyones = '9 *9 *9|1( *\\d){2}|1 *1 *6( *\\d){3}|1 *8 *0 *0( *\\d){1,2}';
/** Those of the Police, that a service may have for its own. */
export type PoliceNumbers = readonly ('999' | '112' | '101')[];
const mayBe = (own: PoliceNumbers): string => (own.length > 0 ? `(?!(${own.map(spaced).join('|')})$)` : '');

/** What a right number is, as a pattern. In: the numbers of the Police that it may be. */
export const numberPattern = (own: PoliceNumbers): string =>
  `^(?!${diverting})(?!${mayBe(own)}(${everyones})$)${counted}$`;
/** A day as it is written: year-month-day. */
export const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** What is wrong with a telephone number, or nothing. In: the number, and those of the Police that it may be. */
export function numberFault(text: string, own: PoliceNumbers): NumberFault | undefined {
  if (!/^\+?\d[\d ]*\d$/.test(text)) return 'not-number';
  if (new RegExp(`^${diverting}`).test(text)) return 'diverts';
  if (!new RegExp(`^${counted}$`).test(text)) return 'wrong-length';
  return new RegExp(numberPattern(own)).test(text) ? undefined : 'everyones';
}

/** A number by its digits, as it is dialled from within Britain: however it is written, it is the same one. */
export const dialled = (number: string): string => number.replaceAll(' ', '').replace(/^\+440?/, '0');

/** Whether a number is a mobile one: a body may have one, but so may anybody. */
export const isMobile = (number: string): boolean => dialled(number).startsWith('07');

/** A text with plain spaces: pages and documents often part a number with others, which nobody can see. */
export const withPlainSpaces = (text: string): string => text.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ');

/** The protocol is of this month: what its reports go by was not checked before it. */
export const protocolDay = '2015-07-01';
/** The day of the first edition of this app: nothing was said of it before. */
export const firstEdition = '2026-11-24';

/**
 * What is wrong with a day that is past, or nothing.
 * In: the text; today as year-month-day; the first day that it can be.
 */
export function dateFault(text: string, today: string, from = protocolDay): DayFault | undefined {
  if (!dayPattern.test(text)) return 'not-date';
  if (!exists(text)) return 'no-day';
  if (text < from) return 'too-early';
  return text > today ? 'future' : undefined;
}

function exists(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
