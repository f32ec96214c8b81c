import { plain } from '../../../src/words/Tagged.tsx';
import { ruleForOthers } from '../pair.ts';

const notCounted = /\{\{.*?\}\}|https?:\/\/\S*/g;
const number = /\d+(?:[ .:,/-]?\d+)*/g;
const numbersIn = (text: string): string => (plain(text).replace(notCounted, '').match(number) ?? []).join(' ');

/** Numbers, times, telephone numbers and numbers of clauses: the same in a language as in English, in the same order. */
export const numbers = ruleForOthers('numbers', ({ en, other }) => {
  const [wanted, given] = [numbersIn(en), numbersIn(other)];
  return wanted === given ? [] : [{ words: given || 'none', mend: `English has, in this order, ${wanted || 'none'}` }];
});
