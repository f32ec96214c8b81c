import { finderOf } from '../listed.ts';
import { ruleFor } from '../pair.ts';

/** Verbs with the wrong preposition, or with none: cysylltu goes with â, dweud with wrth, and efallai with fod (lists/government-cy.tsv). */
export const government = ruleFor('cy', 'government', finderOf('government-cy'));
/** A preposition before a pronoun takes an ending, and the ending is of that person: ohono ef, ohoni hi (lists/inflected-cy.tsv). */
export const inflected = ruleFor('cy', 'inflected', finderOf('inflected-cy'));
