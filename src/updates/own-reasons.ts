/** Why an organisation does not follow a fact: one of these, never its own words. */
export const whyNots = ['superseded', 'differs', 'not-offered'] as const;
/** One of `whyNots`. */
export type WhyNot = (typeof whyNots)[number];

/** The evidence on which an organisation confirmed a fact: one of these, never its own words. */
export const evidences = ['law', 'guidance', 'own-page', 'asked'] as const;
/** One of `evidences`. */
export type Evidence = (typeof evidences)[number];
