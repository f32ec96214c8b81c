import { formOf } from '../plural.ts';
import type { Rule } from '../pair.ts';

const namesIn = (text: string): string[] => [...new Set(text.match(/\{\{.*?\}\}/g))].sort();

/** Other values in one language than in the other (style guide, section 10). A Welsh text for none may leave the count out. */
export const placeholders: Rule = {
  id: 'placeholders',
  find: ({ key, en, cy }) => {
    if (en === undefined || cy === undefined) return [];
    const wanted = namesIn(en);
    const given = namesIn(cy);
    const isCountless = formOf(key) === 'zero' && given.join() === wanted.filter((name) => name !== '{{count}}').join();
    return given.join() === wanted.join() || isCountless
      ? []
      : [{ words: given.join(' ') || 'none', mend: `take the same values as English: ${wanted.join(' ') || 'none'}` }];
  },
};
