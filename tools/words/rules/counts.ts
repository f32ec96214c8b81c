import type { Rule } from '../pair.ts';
import { formOf } from '../plural.ts';

/** After a number above one the house writes `o` and a plural, or a colon before the number (style guide, section 3). */
export const counts: Rule = {
  id: 'counts',
  find: ({ key, cy = '' }) => {
    const form = formOf(key);
    if (form === undefined || form === 'zero' || form === 'one') return [];
    return [...cy.matchAll(/\{\{count\}\} (?!o )\S+/g)].map(([words]) => ({
      words,
      mend: '{{count}} o + plural with soft mutation',
    }));
  },
};
