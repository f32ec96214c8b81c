import type { Confirmer } from './fact';

/** The roles in which somebody at an organisation confirms something; never a person’s name. */
export const roles = [
  'safeguarding-lead',
  'legal-adviser',
  'prevent-lead',
  'officer',
  'service-manager',
  'content-owner',
  'welsh-reader',
  'host-manager',
] as const;
/** One of `roles`. */
export type Role = (typeof roles)[number];

/** The roles that review texts: a translator, and whoever is responsible for what they say. */
export const readers = ['welsh-reader', 'safeguarding-lead'] as const satisfies readonly Role[];
/** One of `readers`. */
export type Reader = (typeof readers)[number];

/** The role in which each of those who can confirm a fact does so. */
export const roleOf: Readonly<Record<Confirmer, Role>> = {
  'safeguarding-lead': 'safeguarding-lead',
  'legal-adviser': 'legal-adviser',
  'prevent-lead': 'prevent-lead',
  police: 'officer',
  ceop: 'officer',
  iwf: 'service-manager',
  helpline: 'service-manager',
  publisher: 'content-owner',
};
