import { anyText, eachOf, type Infer, objectOf, optional, textThat } from '../validation/schema.ts';
import { type AuthorityId, authorities } from './authorities.ts';
import { dateFault, dayPattern, numberFault, numberPattern, type PoliceNumbers, protocolDay } from './values.ts';

/** The services that can have a local number. */
export const services = ['socialServices', 'outOfHours', 'police', 'preventSpoc'] as const;
/** One of `services`. */
export type Service = (typeof services)[number];

/** The Police numbers that each service may have as its own. */
export const policeNumbers: Readonly<Record<Service, PoliceNumbers>> = {
  socialServices: [],
  outOfHours: [],
  police: ['999', '112', '101'],
  preventSpoc: ['101'],
};

/** Returns the schema of a telephone number; `own`: the Police numbers that it may be. */
export const telephone = (own: PoliceNumbers) =>
  textThat((text) => numberFault(text, own), { pattern: numberPattern(own) });
/** A day after all others, so that no date is too late for a slow clock. */
export const lastDay = '9999-12-31';
/** Returns the schema of a day from `from` to `last`, year-month-day; `today` is only for the wording of a fault. */
export const dayWithin = (from: string, last: string, today = last) =>
  textThat((text) => dateFault(text, last, from), { format: 'date', pattern: dayPattern.source }, { today, from });
/** Returns the schema of the day on which someone last checked something; `today` is year-month-day. */
export const checkedOn = (today: string) => dayWithin(protocolDay, today);

/** Returns the schema of a service's number and the day on which it was checked; `today` is year-month-day. */
export const localNumber = (service: Service, today: string) =>
  objectOf({ number: telephone(policeNumbers[service]), checkedOn: checkedOn(today) });
/** The local authorities. */
export const areas = Object.keys(authorities) as AuthorityId[];

/** Returns the schema of the numbers of one authority. */
export const authorityNumbers = (today: string) => eachOf(services, (service) => localNumber(service, today));

/** Returns the schema of what a device keeps of a contacts file: local numbers by authority and service. */
export const numbersFile = (today: string) =>
  objectOf({ $schema: optional(anyText), numbers: eachOf(areas, authorityNumbers(today)) });

/** Local numbers by authority and service. */
export type Numbers = Infer<ReturnType<typeof numbersFile>>['numbers'];
/** A telephone number and the day on which someone last checked it. */
export type LocalNumber = Infer<ReturnType<typeof localNumber>>;
