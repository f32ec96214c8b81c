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
export const roleOf = {
  'safeguarding-lead': 'safeguarding-lead',
  'legal-adviser': 'legal-adviser',
  'prevent-lead': 'prevent-lead',
  police: 'officer',
  ceop: 'officer',
  iwf: 'service-manager',
  helpline: 'service-manager',
  publisher: 'content-owner',
} as const satisfies Readonly<Record<string, Role>>;
/** Who can confirm a fact. */
export type Confirmer = keyof typeof roleOf;

/** Why an organisation does not follow a fact: one of these, never its own words. */
export const whyNots = ['superseded', 'differs', 'not-offered'] as const;
/** One of `whyNots`. */
export type WhyNot = (typeof whyNots)[number];

/** The evidence on which an organisation confirmed a fact: one of these, never its own words. */
export const evidences = ['law', 'guidance', 'own-page', 'asked'] as const;
/** One of `evidences`. */
export type Evidence = (typeof evidences)[number];
