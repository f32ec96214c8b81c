import { anyText, eachOf, type Infer, objectOf, optional, textThat } from '../validation/schema.ts';
import { type AuthorityId, authorities } from './authorities.ts';
import { dateFault, dayPattern, numberFault, numberPattern, type PoliceNumbers, protocolDay } from './values.ts';

/** The services that a local number can be of. */
export const services = ['socialServices', 'outOfHours', 'police', 'preventSpoc'] as const;
/** One of `services`. */
export type Service = (typeof services)[number];

/** The numbers of the Police that each service may be given for its own. */
export const policeNumbers: Readonly<Record<Service, PoliceNumbers>> = {
  socialServices: [],
  outOfHours: [],
  police: ['999', '112', '101'],
  preventSpoc: ['101'],
};

/** A telephone number, as a file gives it. In: those of the Police that it may be. */
export const telephone = (own: PoliceNumbers) =>
  textThat((text) => numberFault(text, own), { pattern: numberPattern(own) });
/** A day after all others: of a clock that may be slow it says that no date is too late. */
export const lastDay = '9999-12-31';
/** A day (year-month-day) from the first that it can be to the last; today is what is said to be such a day. */
export const dayWithin = (from: string, last: string, today = last) =>
  textThat((text) => dateFault(text, last, from), { format: 'date', pattern: dayPattern.source }, { today, from });
/** The day on which someone last checked something. In: today as year-month-day. */
export const checkedOn = (today: string) => dayWithin(protocolDay, today);

/** A service's telephone number with its day. In: the service; today as year-month-day. */
export const localNumber = (service: Service, today: string) =>
  objectOf({ number: telephone(policeNumbers[service]), checkedOn: checkedOn(today) });
/** The local authorities. */
export const areas = Object.keys(authorities) as AuthorityId[];

/** The numbers of one authority. */
export const authorityNumbers = (today: string) =>
  objectOf({
    socialServices: optional(localNumber('socialServices', today)),
    outOfHours: optional(localNumber('outOfHours', today)),
    police: optional(localNumber('police', today)),
    preventSpoc: optional(localNumber('preventSpoc', today)),
  });

/** What of a file of contacts is kept on a device: the local numbers, by authority and service. In: today as year-month-day. */
export const numbersFile = (today: string) =>
  objectOf({ $schema: optional(anyText), numbers: eachOf(areas, authorityNumbers(today)) });

/** Local numbers by authority and service. */
export type Numbers = Infer<ReturnType<typeof numbersFile>>['numbers'];
/** A telephone number and the day on which someone last checked it. */
export type LocalNumber = Infer<ReturnType<typeof localNumber>>;
