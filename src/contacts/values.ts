/** What can be wrong with a telephone number. */
export type NumberFault = 'not-number' | 'diverts' | 'wrong-length' | 'everyones';
/** What can be wrong with a past day. */
export type DayFault = 'not-date' | 'no-day' | 'too-early' | 'future';
/** What can be wrong with a telephone number or with the day on which it was checked. */
export type ValueFault = NumberFault | DayFault;

const spaced = (digits: string): string => [...digits].join(' *');
// Some people write the area's 0 after the country code too.
const inBritain = (digits: string): string => `(0|\\+4 *4( *0)?) *${spaced(digits)}`;
/** Premium, personal, directory and satellite numbers: no council or force has one, nor may a referral reach one. */
const diverting = `(${inBritain('9')}|${inBritain('70')}|${spaced('118')}|\\+8 *(7 *[08]|8 *[123]))`;
/**
 * The length of a number: with a country code; with an area code, as councils and forces in Wales have; 0800; or a
 * short number such as 101. A lost or doubled digit is the most common mistake.
 */
const counted = '(\\+\\d( *\\d){7,14}|0( *\\d){10}|0 *8 *0 *0( *\\d){6}|[1-9]( *\\d){2,5})';
/** Short numbers that are the same for everyone, such as 999, 101, 111 and 116 123: each leads to one body only. */
const everyones = '9 *9 *9|1( *\\d){2}|1 *1 *6( *\\d){3}|1 *8 *0 *0( *\\d){1,2}';
/** The Police's short numbers that a service may have as its own. */
export type PoliceNumbers = readonly ('999' | '112' | '101')[];
const mayBe = (own: PoliceNumbers): string => (own.length > 0 ? `(?!(${own.map(spaced).join('|')})$)` : '');

/** Returns the pattern of a valid number; `own`: the Police numbers that it may be. */
export const numberPattern = (own: PoliceNumbers): string =>
  `^(?!${diverting})(?!${mayBe(own)}(${everyones})$)${counted}$`;
/** The pattern of a day: year-month-day. */
export const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Returns what is wrong with a telephone number, or undefined; `own`: the Police numbers that it may be. */
export function numberFault(text: string, own: PoliceNumbers): NumberFault | undefined {
  if (!/^\+?\d[\d ]*\d$/.test(text)) return 'not-number';
  if (new RegExp(`^${diverting}`).test(text)) return 'diverts';
  if (!new RegExp(`^${counted}$`).test(text)) return 'wrong-length';
  return new RegExp(numberPattern(own)).test(text) ? undefined : 'everyones';
}

/** Returns a number's digits as dialled within Britain, the same however the number is written. */
export const dialled = (number: string): string => number.replaceAll(' ', '').replace(/^\+440?/, '0');

/** Whether a number is a mobile one: a body may have one, but so may anybody. */
export const isMobile = (number: string): boolean => dialled(number).startsWith('07');

/** Returns a text with plain spaces: numbers copied from pages often contain other, invisible kinds. */
export const withPlainSpaces = (text: string): string => text.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ');

/** The month of the protocol: nothing that its reports rely on was checked before. */
export const protocolDay = '2015-07-01';
/** The day of the first edition of this app: nothing was said of it before. */
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
