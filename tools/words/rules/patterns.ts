import { join } from 'node:path';
import { listOf, rowsOf, sieve } from '../lists.ts';
import { type Found, type Pair, type Rule, ruleFor } from '../../lib/pair.ts';
import { type Register, registerOf } from '../register.ts';
import { ownWords } from '../tokens.ts';

/** Returns a pattern for whole words: no letter, apostrophe or hyphen before, and no letter after. */
const bare = (pattern: string, flags = 'iu'): RegExp => new RegExp(`(?<![\\p{L}’-])(?:${pattern})(?!\\p{L})`, flags);

const inCall = ['call', 'child', 'parent'] as const;
const spoken = [...inCall, 'story'] as const;
/** The registers in which a rule’s patterns are wrong (style guide, sections 1 and 11); if none is named, all. */
const wrongIn: Readonly<Record<string, readonly Register[]>> = {
  'spoken-on-page': ['page'],
  'written-in-speech': spoken,
  'asked-in-call': inCall,
  'read-aloud': ['story'],
  'regional-in-speech': spoken,
  'ti-forms': ['page', 'call', 'parent', 'story'],
  'chi-forms': ['child'],
};
const ofEnglish = new Set(['plain-words', 'house-terms']);

/** Returns a text with the first word of each sentence in lower case: capitals matter in some patterns. */
const lowered = (text: string): string =>
  text.replace(/(?<=^|[.!?\n] ?)\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());

const rows = listOf('patterns').map(([rule = '', of = '', mend = '', , unless]) => ({
  ...{ rule, of, mend },
  pattern: bare(of, rule === 'house-terms' ? 'gu' : 'giu'),
  unless: unless === undefined ? undefined : bare(unless),
}));

/** Returns a function that finds a rule’s patterns. English can make one right: prawf is proof, not evidence. */
function finderOf(id: string): (text: string, en: string) => Found[] {
  const listed = sieve(
    rows.filter(({ rule }) => rule === id),
    ({ of }) => of,
    bare,
  );
  return (text, en) => {
    const own = lowered(ownWords(text));
    return listed(own)
      .filter(({ unless }) => unless?.test(en) !== true)
      .flatMap(({ pattern, mend }) => [...own.matchAll(pattern)].map(([words]) => ({ words, mend })));
  };
}

function ruleOf(id: string): Rule {
  const [finds, registers] = [finderOf(id), wrongIn[id]];
  const findIn = ({ en = '', cy = '' }: Pair) => finds(ofEnglish.has(id) ? en : cy, en);
  return { id, find: (pair) => (registers?.includes(registerOf(pair)) === false ? [] : findIn(pair)) };
}

/**
 * Finds wrong forms, with a rule for each kind of pattern (lists/patterns.tsv): false friends and spellings
 * without their accent (`banned-cy`), English with a plainer word or a house term, forms of another register, and the
 * preposition or ending that a word takes.
 */
export const patternRules: readonly Rule[] = [...new Set(rows.map(({ rule }) => rule))].map(ruleOf);

/** The readings that were refused, each in its places: `*` is everywhere, and `-` is no reading that can come back. */
const refusals = rowsOf(join(import.meta.dirname, '../../../docs/welsh-found.tsv'))
  .filter(([, , reading]) => reading !== '-')
  .map(([, places = '', reading = '', judged = '', why = '']) => ({
    places: places.split(' | '),
    pattern: bare(reading, 'gu'),
    mend: `${judged}; ${why}`,
  }));
const isIn = (place: string, { file, key }: Pair): boolean => place === '*' || `${file}:${key}`.startsWith(place);

/** Finds Welsh that was read, judged and refused in its place, and has come back (docs/welsh-found.tsv). */
export const refused: Rule = {
  id: 'refused',
  find: (pair) =>
    refusals
      .filter(({ places }) => places.some((place) => isIn(place, pair)))
      .flatMap(({ pattern, mend }) =>
        [...lowered(pair.cy ?? '').matchAll(pattern)].map(([words]) => ({ words, mend })),
      ),
};
/** Returns the places of refused readings in which no text stands any more. */
export const adriftIn = (pairs: readonly Pair[]): string[] =>
  refusals.flatMap(({ places }) => places.filter((place) => !pairs.some((pair) => isIn(place, pair))));

const governed = listOf('governed');
const forms = governed.flatMap(([kind, ...form]) => (kind === 'forms' ? [form] : []));
/** Returns a pattern for every form of the prepositions except these. */
const but = (takes: string): string =>
  forms
    .filter(([name = '']) => !takes.split(' ').includes(name))
    .map(([, pattern = '']) => pattern)
    .join('|');
/** The beginning of a separate phrase after any word: o gwmpas, i mewn, ar unwaith, am fod. */
const phrase =
  '(?! (?:gwmpas|amgylch|hyd|flaen|dan|fewn|gwbl|mewn|lawr|fyny|ffwrdd|allan|unwaith|hyn o|hyn ymlaen|hynny|ôl|gyfer|wahân|frys|f?bod|ei [bf]od|eu bod|eich bod|ymyl|ochr|gilydd|ben|bell|dro|ble|beth|bwy|phwy|pryd|nad|fwy))';
const wholly = (pattern: string, flags = 'iu'): RegExp => bare(`(?:${pattern})(?!’|-)`, flags);
const places = governed.flatMap(([place, words = '', takes = '']) => {
  if (place === 'forms') return [];
  const of = place === 'behind' ? `(?:${words}) (?:${but(takes)})${phrase}` : `(?:${but(takes)}) (?:${words})`;
  return [{ takes, of, pattern: wholly(of, 'giu') }];
});
const governedIn = sieve(places, ({ of }) => of, wholly);

/** Finds a preposition right after or before a word that does not take it (lists/governed.tsv). */
export const governedBy = ruleFor('cy', 'governed', (text) => {
  const own = ownWords(text);
  return governedIn(own).flatMap(({ pattern, takes }) =>
    [...own.matchAll(pattern)].map(([words]) => ({ words, mend: takes.replaceAll(' ', ', ') })),
  );
});
