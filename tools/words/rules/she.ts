import { listOf } from '../list.ts';
import { ruleForBoth } from '../pair.ts';

const whole = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');
const she = whole('she|hers?|herself');
/** Who can be she, by name (lists/persons.tsv), and others. */
const women = listOf('persons')
  .filter(([name = '']) => ['mother', 'girl', 'woman', 'sister', 'grandmother', 'aunt', 'nurse'].includes(name))
  .map(([, , cy = '']) => cy);
/** Words that can mean her: hi, the endings of prepositions, and what ei stands before when it is hers. A friend, oneself and several are of either. */
const hers = whole(
  [
    ...women,
    'hi|hithau|honno|ati|\\p{L}+(?:ddi|rni|hi|ati|oni)|athrawes|g?wraig|merched\\p{L}*|chwiorydd',
    '(?:ei|i’w|\\p{L}*’i) (?:[ptc]h|h|rh|ll|[bgm]|d(?!d))\\p{L}+|ei (?:ffrind|hun)|nhw',
  ].join('|'),
);

/** She in English, and nothing in the Welsh that could be feminine: it speaks of another. */
export const feminine = ruleForBoth('she', (en, cy) =>
  she.test(en) && !hers.test(cy) ? [{ words: cy, mend: `nothing feminine, as in: ${en}` }] : [],
);
