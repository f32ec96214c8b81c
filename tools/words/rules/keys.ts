import type { Found, Rule } from '../pair.ts';

const names = { en: 'English', cy: 'Welsh' } as const;

/** A text that one language lacks or leaves empty, or a plural form too many. Both languages say the same things (style guide, sections 3 and 9). */
export const keys: Rule = {
  id: 'keys',
  find: (pair) => {
    const surplus: Found[] = pair.isSurplus
      ? [{ words: pair.key, mend: 'leave it out: English has the forms one and other' }]
      : [];
    const lacking = (['en', 'cy'] as const).filter((tongue) => (pair[tongue] ?? '').trim() === '');
    return [...surplus, ...lacking.map((tongue) => ({ words: pair.key, mend: `write it in ${names[tongue]}` }))];
  },
};
