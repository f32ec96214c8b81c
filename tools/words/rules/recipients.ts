import { type Found, ruleForBoth } from '../pair.ts';
import { persons } from '../persons.ts';
import { areSingle, clauseByClause } from '../side-by-side.ts';

/** Whom something is told or asked: you, me, another person by a pronoun, or a name. */
interface Known {
  readonly name: string;
  readonly en: string;
  readonly cy: string;
}
const article = { en: '(?:(?:the|an?|your|his|her|their) )?', cy: '(?:yr? |eich |ei |eu )?' };
/** Who is told, in each language, and the Welsh as it stands behind wrth and behind i. */
const told: readonly (Known & { readonly to: string })[] = [
  { name: 'you', en: 'you', cy: 'wrthych|wrthot', to: 'i chi|i ti' },
  { name: 'me', en: 'me', cy: 'wrthyf|wrtha', to: 'i mi|i fi' },
  {
    name: 'another',
    en: 'him|her|them|it',
    cy: 'wrtho|wrthi|wrthyn',
    to: 'iddo|iddi|iddyn',
  },
  {
    name: 'anyone',
    en: 'anyone|anybody|nobody|no one',
    cy: 'wrth (?:neb|unrhyw un|rywun)',
    to: 'i (?:neb|unrhyw un|rywun)',
  },
  ...persons.map(({ name, en, cy }) => ({
    name,
    en: `${article.en}(?:${en})`,
    cy: `wrth(?:’r| eich| ei| eu)? ${article.cy}(?:${cy})`,
    to: `i(?:’r|’w|’ch)? ${article.cy}(?:${cy})`,
  })),
];
const few = '(?: (?!wrth)[\\p{L}’-]+){0,3}?';
const patterns = told.map(({ name, en, cy, to }) => ({
  name,
  en: new RegExp(`(?<!\\p{L})(?:tells?|told|telling|asks?|asked|asking) (?:${en})(?!’|\\p{L})`, 'iu'),
  cy: new RegExp(
    `(?<!\\p{L})(?:(?:dd?weud|dd?ywed\\p{L}*)${few} (?:${cy})|(?:g?wybod|g?ofyn\\p{L}*) (?:${to}))(?!\\p{L})`,
    'iu',
  ),
}));

const toldIn = (text: string, tongue: 'en' | 'cy'): string[] =>
  patterns.filter((one) => one[tongue].test(text)).map(({ name }) => name);
const pronouns = ['you', 'me'];
/** Whether these cannot be the same: a name may stand for a pronoun, but not for ‘you’ or ‘me’. */
const differ = (ours: string, theirs: string): boolean =>
  ours !== theirs && (pronouns.includes(ours) || pronouns.includes(theirs) || ![ours, theirs].includes('another'));

/** Someone who is told or asked in English, and in Welsh another. Nothing where a clause has several. */
function wrongIn(en: string, cy: string): Found[] {
  const [ours, more] = toldIn(en, 'en');
  if (ours === undefined || more !== undefined) return [];
  const [theirs, others] = toldIn(cy, 'cy');
  if (theirs === undefined || others !== undefined) return [];
  return differ(ours, theirs)
    ? [{ words: `English tells or asks ${ours}`, mend: `Welsh tells or asks ${theirs}` }]
    : [];
}

/** Whom something is told or asked: the same in both languages. */
export const recipients = ruleForBoth('recipients', (en, cy) =>
  clauseByClause(en, cy)
    .filter(areSingle)
    .flatMap(([ours, theirs]) => wrongIn(ours, theirs)),
);
