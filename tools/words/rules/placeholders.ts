import { formOf } from '../plural.ts';
import { ruleForOthers } from '../pair.ts';

const namesIn = (text: string): string[] => [...new Set(text.match(/\{\{.*?\}\}/g))].sort();

/** Other values in a language than in English (style guide, section 10). A text for none may leave the count out. */
export const placeholders = ruleForOthers('placeholders', ({ key, en, other }) => {
  const wanted = namesIn(en);
  const given = namesIn(other);
  const isCountless = formOf(key) === 'zero' && given.join() === wanted.filter((name) => name !== '{{count}}').join();
  return given.join() === wanted.join() || isCountless
    ? []
    : [{ words: given.join(' ') || 'none', mend: `take the same values as English: ${wanted.join(' ') || 'none'}` }];
});
