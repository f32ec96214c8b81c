import { edition } from '#protocol/edition';

/** What can be wrong with a telephone number; `diverts`: it cannot be that of a council or a police force. */
export type NumberFault = 'not-number' | 'diverts' | 'wrong-length' | 'everyones';
/** What can be wrong with a past day. */
export type DayFault = 'not-date' | 'no-day' | 'too-early' | 'future';
/** What can be wrong with a telephone number or with the day on which it was checked. */
export type ValueFault = NumberFault | DayFault;

const spaced = (digits: string): string => [...digits].join(' *');
// Some people write the area's 0 after the country code too.
const inBritain = '(0|\\+4 *4( *0)?) *';
/**
 * The two digits after the 0 that a council's or force's number can have: geographic (01, 02), 03, and mobile (07), since
 * a duty worker may have one; the page says so before it is saved. Not premium, personal or pager numbers (084, 087, 09,
 * 070, 076), nor those of another country or network.
 */
const tenDigits = '(1 *[1-9]|2 *[03489]|3 *[0347]|7 *[1-57-9])';
/**
 * Whole numbers that begin so, and 0800 and 0808, with the length in Ofcom's numbering plan, since the most common
 * mistake is a lost or doubled digit. The few area codes with shorter numbers are all outside Wales.
 */
const planned = `${inBritain}(${tenDigits}( *\\d){8}|8 *0 *0( *\\d){6,7}|8 *0 *8( *\\d){7})`;
/** Short numbers that reach one body from anywhere, such as 999, 101, 111, 116 123 and 18000. */
const everyones = '9 *9 *9|1( *\\d){2}|1 *1 *6( *\\d){3}|1 *8 *0 *0( *\\d){1,2}';
/** The Police's short numbers that a service may have as its own. */
export type PoliceNumbers = readonly ('999' | '112' | '101')[];

/** Returns the pattern of a valid number; `own`: the Police numbers that it may be. */
export const numberPattern = (own: PoliceNumbers): string => `^(${[planned, ...own.map(spaced)].join('|')})$`;
/** The pattern of a day: year-month-day. */
export const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

const fits = (text: string, pattern: string): boolean => new RegExp(pattern).test(text);

/** Returns what is wrong with a telephone number, or undefined; `own`: the Police numbers that it may be. */
export function numberFault(text: string, own: PoliceNumbers): NumberFault | undefined {
  if (!fits(text, '^\\+?\\d[\\d ]*\\d$')) return 'not-number';
  if (fits(text, numberPattern(own))) return undefined;
  if (fits(text, `^(${everyones})$`)) return 'everyones';
  // It has no area code, or too few digits to tell what it is.
  const isCut = fits(text, '^[1-9] *\\d( *\\d){5}') || fits(text, '^\\d *\\d$');
  return isCut || fits(text, `^${inBritain}(${tenDigits}|8 *0 *[08])`) ? 'wrong-length' : 'diverts';
}

/** Returns a number's digits as dialled within Britain, the same however the number is written. */
export const dialled = (number: string): string => number.replaceAll(' ', '').replace(/^\+440?/, '0');

/** Whether a number is a mobile, which could be a body's or anybody's. */
export const isMobile = (number: string): boolean => dialled(number).startsWith('07');

/** Returns a text with plain spaces: numbers copied from pages often contain other, invisible kinds. */
export const withPlainSpaces = (text: string): string => text.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ');

/** The month of the protocol. No check can be earlier. */
export const protocolDay = `${edition}-01`;
/** The day of the first edition of this app. Nothing about it can be earlier. */
export const firstEdition = '2026-11-24';

/** Returns what is wrong with a past day, or undefined. `today` is year-month-day; `from` is the first day allowed. */
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
