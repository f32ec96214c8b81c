import { listOf } from '../list.ts';
import { finderOf } from '../listed.ts';
import { type Found, ruleFor } from '../pair.ts';
import { sieve } from '../sieve.ts';
import { ownWords } from '../tokens.ts';

const forms = listOf('preposition-forms');
/** Every form of the prepositions but for these. */
const but = (takes: string): string =>
  forms
    .filter(([name = '']) => !takes.split(' ').includes(name))
    .map(([, pattern = '']) => pattern)
    .join('|');
/** What begins a phrase of its own behind any word: o gwmpas, i mewn, ar unwaith, am fod. */
const phrase =
  '(?! (?:gwmpas|amgylch|hyd|flaen|dan|fewn|gwbl|mewn|lawr|fyny|ffwrdd|allan|unwaith|hyn o|hyn ymlaen|hynny|ôl|gyfer|wahân|frys|f?bod|ei [bf]od|eu bod|eich bod|ymyl|ochr|gilydd|ben|bell|dro|ble|beth|bwy|phwy|pryd|nad|fwy))';
const bare = (pattern: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}’-])(?:${pattern})(?![\\p{L}’-])`, flags);
const governed = [
  ...listOf('governed').map(([words = '', takes = '']) => ({ takes, of: `(?:${words}) (?:${but(takes)})${phrase}` })),
  ...listOf('led-by').map(([words = '', takes = '']) => ({ takes, of: `(?:${but(takes)}) (?:${words})` })),
].map(({ takes, of }) => ({ takes, of, pattern: bare(of, 'giu') }));
const governedIn = sieve(
  governed,
  ({ of }) => of,
  (pattern) => bare(pattern, 'iu'),
);

/** A preposition right behind a word, or before it, that it does not take. */
const otherIn = (own: string): Found[] =>
  governedIn(own).flatMap(({ pattern, takes }) =>
    [...own.matchAll(pattern)].map(([words]) => ({ words, mend: takes.replaceAll(' ', ', ') })),
  );
const persons = listOf('persons').map(([, , cy = '']) => cy);
const named = `(?:(?:’r| yr?| eich| ei)? (?:${persons.join('|')}))`;
const pairs = new RegExp(
  `(?<![\\p{L}’-])(?<!oddi )(i|at|o|wrth|gan|am|â)${named} (?:ac?|na|nac|neu(?! gan)) (i|at|o|wrth|gan|am|â)(?=${named}(?!\\p{L}))`,
  'giu',
);
/** One preposition before a person, and another before the next that is joined to it. */
const unlikeIn = (own: string): Found[] =>
  [...own.matchAll(pairs)]
    .filter(([, first = '', second = '']) => first.toLowerCase() !== second)
    .map(([words, first = '']) => ({ words, mend: first }));
const listed = finderOf('government-cy');

/**
 * Words with the wrong preposition, or with none: cysylltu goes with â, dweud with wrth, and efallai with fod (lists/government-cy.tsv;
 * which may stand right behind a word, or before it: lists/governed.tsv, lists/led-by.tsv).
 */
export const government = ruleFor('cy', 'government', (text) => {
  const own = ownWords(text);
  return [...listed(text), ...otherIn(own), ...unlikeIn(own)];
});
/** A preposition before a pronoun takes an ending, and the ending is of that person: ohono ef, ohoni hi (lists/inflected-cy.tsv). */
export const inflected = ruleFor('cy', 'inflected', finderOf('inflected-cy'));
