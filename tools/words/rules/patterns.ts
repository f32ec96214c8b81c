import { join } from 'node:path';
import { listOf, rowsOf, sieve } from '../lists.ts';
import { type Found, type Pair, type Rule } from '../../lib/pair.ts';
import { type Register, registerOf } from '../register.ts';
import { ownWords } from '../tokens.ts';

/** Returns a pattern for whole words: no letter, apostrophe or hyphen before, and no letter after. */
const bare = (pattern: string, flags = 'iu'): RegExp => new RegExp(`(?<![\\p{L}’-])(?:${pattern})(?!\\p{L})`, flags);

const inCall = ['call', 'child', 'parent'] as const;
const spoken = [...inCall, 'story'] as const;
/** The registers in which a kind of pattern is wrong (style guide, sections 1 and 11); if none is named, all. */
const wrongIn: Readonly<Record<string, readonly Register[]>> = {
  'spoken-on-page': ['page'],
  'written-in-speech': spoken,
  'asked-in-call': inCall,
  'read-aloud': ['story'],
  'regional-in-speech': spoken,
  'ti-forms': ['page', 'call', 'parent', 'story'],
  'chi-forms': ['child'],
};

/** Returns a text with the first word of each sentence, and after a colon, in lower case: capitals matter in some patterns. */
const lowered = (text: string): string =>
  text.replace(/(?<=^|[.!?:\n] ?)\p{Lu}(?=[\p{Ll}’ -])/gu, (letter) => letter.toLowerCase());

/** WHOM in a pattern: persons and bodies to whom something is said or done. */
const whom =
  '(?:heddlu|[Gg]wasanaethau|wasanaethau|[pb]lentyn|phlentyn|plant|blant|rh?iant|rh?ieni|[td]eulu|[mf]am|[td]ad|ferch|'
  + '[bf]achgen|[pb]ennaeth|ysgol|g?cyngor|gyngor|neb|rywun|bawb|arweinydd|g?weithiwr|CEOP|CPS|oedolyn|[pb]erson|'
  + '[cg]ydweithiwr|dyn|ffrind|[cg]amdriniwr|anfonwr|wefan|bobl|rheini)';
const rows = listOf('patterns').map(([kind = '', written = '', mend = '', , unless]) => {
  const of = written.replaceAll('WHOM', whom);
  return {
    ...{ kind, of, mend },
    pattern: bare(of, kind === 'house-terms' ? 'gu' : 'giu'),
    unless: unless === undefined ? undefined : bare(unless),
  };
});
const kinds = (isMeant: (kind: string) => boolean) => rows.filter(({ kind }) => isMeant(kind));

/** Returns a rule of some patterns, in a language. English can make a Welsh one right: prawf is proof, not evidence. */
function ruleOf(id: string, own: typeof rows, tongue: 'en' | 'cy' = 'cy'): Rule {
  const listed = sieve(own, ({ of }) => of, bare);
  const findIn = (pair: Pair): Found[] => {
    const text = lowered(ownWords(pair[tongue] ?? ''));
    return listed(text)
      .filter(({ kind, unless }) => wrongIn[kind]?.includes(registerOf(pair)) !== false && !unless?.test(pair.en ?? ''))
      .flatMap(({ pattern, mend }) => [...text.matchAll(pattern)].map(([words]) => ({ words, mend })));
  };
  return { id, find: findIn };
}

/** Finds false friends and calques, spellings without their accent, and other wrong forms (lists/patterns.tsv). */
export const wrongForms = ruleOf(
  'banned',
  kinds((kind) => kind === 'banned-cy'),
);
/** Finds the forms of another register: of a page in speech, of one half of the country, ti and chi. */
export const register = ruleOf(
  'register',
  kinds((kind) => kind in wrongIn),
);
/** Points to English with a plainer word or a house term. It stops nothing. */
export const plainer = ruleOf(
  'look',
  kinds((kind) => /^(?:plain-words|house-terms)$/.test(kind)),
  'en',
);
const endings = ruleOf(
  'government',
  kinds((kind) => /^(?:government|inflected)$/.test(kind)),
);

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

/** Finds a preposition or an ending that a word does not take (lists/governed.tsv and lists/patterns.tsv). */
export const government: Rule = {
  id: 'government',
  find: (pair, all) => {
    const own = ownWords(pair.cy ?? '');
    return [
      ...endings.find(pair, all),
      ...governedIn(own).flatMap(({ pattern, takes }) =>
        [...own.matchAll(pattern)].map(([words]) => ({ words, mend: takes.replaceAll(' ', ', ') })),
      ),
    ];
  },
};
