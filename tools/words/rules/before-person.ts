import { countIn } from '../count.ts';
import { listOf } from '../list.ts';
import { type Found, ruleForBoth } from '../pair.ts';
import { persons } from '../persons.ts';
import { areSingle, clauseByClause } from '../side-by-side.ts';
import { sieve } from '../sieve.ts';

const article = { en: '(?:(?:the|an?|your|his|her|their|any|every) )?', cy: '(?:(?:yr?|eich|ei|eu|pob|bob|unrhyw) )?' };
const clashes = listOf('clashes');
const things = listOf('named-things').map(([name = '', en = '', cy = '']) => ({ name, en, cy }));
const whole = (pattern: string, flags: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, flags);
/** Each person and thing, behind each English preposition, and behind the Welsh ones that say another thing than that. */
const known = [...persons, ...things].map(({ name, en, cy }) => ({
  name,
  pattern: en,
  named: { en: whole(en, 'giu'), cy: whole(cy, 'giu') },
  clashes: clashes.map(([before = '', others = '']) => ({
    before,
    en: new RegExp(`(?<!\\p{L}|apart )${before} ${article.en}(?:\\p{L}+ )?(?:${en})(?!’|\\p{L})`, 'giu'),
    others: new RegExp(`(?<![\\p{L}’]|oddi )(?:${others})(?:’[ri])? ${article.cy}(?:${cy})(?!\\p{L})`, 'iu'),
  })),
}));
const mayName = sieve(
  known,
  ({ pattern }) => pattern,
  (pattern) => whole(pattern, 'iu'),
);
const isOnce = (text: string, pattern: RegExp): boolean => countIn(text, pattern) === 1;

const wrongIn = (en: string, cy: string): Found[] =>
  mayName(en)
    .filter(({ named }) => isOnce(en, named.en) && isOnce(cy, named.cy))
    .flatMap(({ name, clashes: own }) =>
      own
        .filter((one) => isOnce(en, one.en) && one.others.test(cy))
        .map(({ before }) => ({
          words: `English says ${before} before ${name}`,
          mend: `Welsh says another thing: ${cy}`,
        })),
    );

/** To someone, from someone, with, about, by: what stands before a person or a thing that each language names once in a clause says the same (lists/clashes.tsv). */
export const beforePerson = ruleForBoth('before-person', (en, cy) =>
  clauseByClause(en, cy)
    .filter(areSingle)
    .flatMap(([ours, theirs]) => wrongIn(ours, theirs)),
);
