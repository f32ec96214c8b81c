import type { AuthorityId } from './authorities.ts';

/** The services that a local number can be of. */
export const services = ['socialServices', 'outOfHours', 'police', 'preventSpoc'] as const;

/** One of `services`. */
export type Service = (typeof services)[number];

/** A telephone number and the day (year-month-day) on which someone last checked it. */
export interface LocalNumber {
  readonly number: string;
  readonly checkedOn: string;
}

/** Local numbers by authority and service. */
export type Numbers = Readonly<Partial<Record<AuthorityId, Readonly<Partial<Record<Service, LocalNumber>>>>>>;

/** What local/contacts.json holds once it has passed the checker; and what is kept on a device. */
export interface Contacts {
  readonly $schema?: string;
  readonly numbers: Numbers;
}
