import { listOf, sieve } from '../lists.ts';
import { ruleFor } from '../pair.ts';
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
const bare = (pattern: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<![\\p{L}’-])(?:${pattern})(?![\\p{L}’-])`, flags);
const governed = listOf('governed').map(([place, words = '', takes = '']) => {
  const of = place === 'behind' ? `(?:${words}) (?:${but(takes)})${phrase}` : `(?:${but(takes)}) (?:${words})`;
  return { takes, of, pattern: bare(of, 'giu') };
});
const governedIn = sieve(governed, ({ of }) => of, bare);

/** A preposition right behind a word, or before it, that it does not take (lists/governed.tsv). */
export const governedBy = ruleFor('cy', 'governed', (text) => {
  const own = ownWords(text);
  return governedIn(own).flatMap(({ pattern, takes }) =>
    [...own.matchAll(pattern)].map(([words]) => ({ words, mend: takes.replaceAll(' ', ', ') })),
  );
});
