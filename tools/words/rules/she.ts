import { listOf } from '../list.ts';
import { ruleForBoth } from '../pair.ts';

const whole = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');
const she = whole('she|hers?|herself');
/** Those of some names, in Welsh (lists/persons.tsv). */
const named = (names: readonly string[]): string[] =>
  listOf('persons').flatMap(([name = '', , cy = '']) => (names.includes(name) ? [cy] : []));
const women = named(['mother', 'girl', 'woman', 'sister', 'grandmother', 'aunt', 'nurse']);
/** Words that mean him. A verb alone may be hers. */
const his = whole(
  [
    ...named(['boy', 'man', 'father', 'brother', 'uncle', 'son']),
    'ef|yntau|iddo|wrtho|ato|arno|ganddo|amdano|ohono|hebddo|ei fod',
  ].join('|'),
);
/** Words that can mean her: hi, the endings of prepositions, and what ei stands before when it is hers. A friend, oneself and several are of either. */
const hers = whole(
  [
    ...women,
    'hi|hithau|honno|ati|\\p{L}+(?:ddi|rni|hi|ati|oni)|athrawes|g?wraig|merched\\p{L}*|chwiorydd',
    '(?:ei|i’w|\\p{L}*’i) (?:[ptc]h|h|rh|ll|[bgm]|d(?!d))\\p{L}+|ei (?:ffrind|hun)|nhw',
  ].join('|'),
);

/** She in English, where the Welsh has words that mean him, and nothing that could be feminine. */
export const feminine = ruleForBoth('she', (en, cy) =>
  she.test(en) && his.test(cy) && !hers.test(cy) ? [{ words: cy, mend: `nothing feminine, as in: ${en}` }] : [],
);
