/** Why an organisation does not go by a fact: one of these, and no words of its own. */
export const whyNots = ['superseded', 'differs', 'not-offered'] as const;
/** One of `whyNots`. */
export type WhyNot = (typeof whyNots)[number];

/** On what evidence an organisation confirmed a fact: one of these, and no words of its own. */
export const evidences = ['law', 'guidance', 'own-page', 'asked'] as const;
/** One of `evidences`. */
export type Evidence = (typeof evidences)[number];
