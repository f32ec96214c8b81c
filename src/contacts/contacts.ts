import { anyText, eachOf, type Infer, objectOf, optional, textThat } from '../reader/schema.ts';
import { type AuthorityId, authorities } from './authorities.ts';
import { dateFault, dayPattern, numberFault, numberPattern } from './values.ts';

/** The services that a local number can be of. */
export const services = ['socialServices', 'outOfHours', 'police', 'preventSpoc'] as const;
/** One of `services`. */
export type Service = (typeof services)[number];

/** A telephone number, as a file gives it. */
export const telephone = textThat(numberFault, { pattern: numberPattern.source });
/** The day (year-month-day) on which someone last checked something. */
export const checkedOn = (today: string) =>
  textThat((text) => dateFault(text, today), { format: 'date', pattern: dayPattern.source }, { today });

/** A telephone number with its day. In: today as year-month-day. */
export const localNumber = (today: string) => objectOf({ number: telephone, checkedOn: checkedOn(today) });
/** The local authorities. */
export const areas = Object.keys(authorities) as AuthorityId[];

/** The numbers of one authority. */
export const authorityNumbers = (today: string) => eachOf(services, localNumber(today));

/**
 * A file of local numbers, by authority and service: the one rule for the build, the command and the device.
 * In: today as year-month-day.
 */
export const numbersFile = (today: string) =>
  objectOf({ $schema: optional(anyText), numbers: eachOf(areas, authorityNumbers(today)) });

/** What local/contacts.json holds once it has passed the check; and what is kept on a device. */
export type Contacts = Infer<ReturnType<typeof numbersFile>>;
/** Local numbers by authority and service. */
export type Numbers = Contacts['numbers'];
/** A telephone number and the day on which someone last checked it. */
export type LocalNumber = Infer<ReturnType<typeof localNumber>>;
