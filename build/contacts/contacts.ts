import type { AuthorityId } from '../../src/protocol/authorities.ts';

/** The services that an adopter may give a number for. */
export const services = ['socialServices', 'outOfHours', 'police', 'preventSpoc'] as const;

/** One of `services`. */
export type Service = (typeof services)[number];

/** A telephone number and the day (year-month-day) on which someone last checked it. */
export interface LocalNumber {
  number: string;
  checkedOn: string;
}

/** What local/contacts.json holds once it has passed the checker. */
export interface Contacts {
  $schema?: string;
  numbers: Partial<Record<AuthorityId, Partial<Record<Service, LocalNumber>>>>;
}
