import { listOf, wordsIn } from '../list.ts';
import { aspirate, beforeSoft, soft } from '../mutation.ts';
import { type Found, ruleForBoth } from '../pair.ts';
import { sideBySide } from '../side-by-side.ts';

const genders = ['masculine', 'feminine'] as const;
type Gender = (typeof genders)[number];

/** Singular nouns. The list of masculine ones has rows of several too. */
const feminine = new Set([...wordsIn('feminine-nouns')].filter((noun) => noun !== 'pobl'));
const masculineOf = (kind: RegExp): Set<string> =>
  new Set(listOf('masculine-nouns').flatMap(([words = '', of = '']) => (kind.test(of) ? words.split(' ') : [])));
type Nouns = Readonly<Record<Gender, ReadonlySet<string>>>;
/** Nouns that are meant by a pronoun of their gender alone. */
const strict: Nouns = { feminine, masculine: masculineOf(/^masculine/) };
/** Those, and words that a masculine pronoun may mean whatever they stand for. */
const loose: Nouns = { feminine, masculine: masculineOf(/masculine$|^masculine/) };
/** Endings and pronouns that were said before. */
const said: Readonly<Record<Gender, RegExp>> = {
  masculine: /(?<!\p{L})(?:ohono|arno|ato|iddo|ganddo|wrtho|amdano|ynddo|ef)(?!\p{L})/iu,
  feminine: /(?<!\p{L})(?:ohoni|arni|iddi|ganddi|wrthi|amdani|ynddi|hi)(?!\p{L})/iu,
};
/** What an order in the same sentence is about. */
const told: Readonly<Record<Gender, RegExp>> = {
  masculine: /\p{L}wch ef(?!\p{L})/iu,
  feminine: /\p{L}wch hi(?!\p{L})/iu,
};
const pronouns: Readonly<Record<Gender, RegExp>> = {
  masculine: /(?<!\p{L})(?:he|him|his|himself)(?!\p{L})/iu,
  feminine: /(?<!\p{L})(?:she|her|hers|herself)(?!\p{L})/iu,
};
const things = /(?<!\p{L})(?:it|its|itself|this|that)(?!\p{L})/iu;
const women = new Set(listOf('feminine-nouns').flatMap(([words = '', of]) => (of === 'women' ? words.split(' ') : [])));
const verbNouns = wordsIn('verb-nouns');
/** What ei may stand before: verb-nouns, nouns, and ‘ar ei ben ei hun’. */
const owns = new Set([...verbNouns, ...feminine, ...loose.masculine, 'pen', 'pennau', ...wordsIn('vowel-verb-nouns')]);

const stems = '(?:oddi )?(?:idd|ohon|arn|at|gandd|wrth|amdan|yndd|hebdd|drost|drwydd|dan|rhagdd)';
const endings: Readonly<Record<Gender, RegExp>> = {
  masculine: new RegExp(`(?<![\\p{L}-])${stems}o(?![\\p{L}’-])`, 'giu'),
  // aeth ati, rhoi cynnig arni and the like are set phrases.
  feminine: new RegExp(
    `(?<![\\p{L}-])(?<!(?:aeth|mynd|ewch|dd?al|llun|[cg]ynnig|[cg]ynnig arall) )${stems}i(?![\\p{L}’-])`,
    'giu',
  ),
};
/** ei gwneud yn anodd is a set phrase. */
const owned = /(?<![\p{L}])(?:ei|i’w|\p{L}*’i) (?!gwneud yn|hun(?!\p{L}))(\p{L}+)/giu;

/** Whose a word after ei is: his where it is soft, hers where it is rough or stays though it could change. */
function ownerOf(word: string): Gender | undefined {
  if (/^[aeiouwy]/u.test(word) && owns.has(word)) return 'masculine';
  if (/^h[aeiouwy]/u.test(word) && owns.has(word.slice(1))) return 'feminine';
  if (owns.has(word)) return soft(word) === word || aspirate(word) !== word ? undefined : 'feminine';
  if (beforeSoft(word).some((first) => owns.has(first))) return 'masculine';
  return [...'ptc'].some((letter) => word.startsWith(`${letter}h`) && owns.has(letter + word.slice(2)))
    ? 'feminine'
    : undefined;
}

/** newid is a verb-noun here, and no noun that could be meant. */
const changed = /(?:ei|’i|i’w) newid/gu;

interface Mark {
  readonly words: string;
  readonly gender: Gender;
  readonly at: number;
}
function marksIn(text: string): Mark[] {
  const prepositions = genders.flatMap((gender) =>
    [...text.matchAll(endings[gender])].map(({ 0: words, index }) => ({ words, gender, at: index })),
  );
  const possessives = [...text.matchAll(owned)].flatMap(({ 0: words, 1: word = '', index }) => {
    const gender = ownerOf(word.toLowerCase());
    return gender === undefined ? [] : [{ words, gender, at: index }];
  });
  return [...prepositions, ...possessives];
}

/** Whether English has a pronoun of a gender, or the Welsh before a mark a noun of it. */
function has(gender: Gender, nouns: Nouns, en: string, before: string): boolean {
  const isOf = (word: string): boolean => nouns[gender].has(word);
  const words =
    before
      .toLowerCase()
      .replace(changed, '')
      .match(/(?<![\p{L}’])[\p{L}-]+/gu) ?? [];
  return (
    pronouns[gender].test(en)
    || said[gender].test(before)
    || words.some((word) => isOf(word) || beforeSoft(word).some(isOf))
  );
}

/** Whether English speaks of him alone, and no woman is named in the Welsh. */
const isHisAlone = (words: string, en: string, cy: string): boolean =>
  pronouns.masculine.test(en)
  && !pronouns.feminine.test(en)
  && (words.endsWith('phen') || !things.test(en))
  && !(cy.toLowerCase().match(/(?<![\p{L}’])[\p{L}-]+/gu) ?? []).some(
    (word) => women.has(word) || beforeSoft(word).some((first) => women.has(first)),
  );

function wrongIn(en: string, cy: string, last: string): Found[] {
  return marksIn(cy).flatMap(({ words, gender, at }) => {
    const other = gender === 'masculine' ? 'feminine' : 'masculine';
    const before = cy.slice(0, at);
    if (gender === 'feminine' && isHisAlone(words, en, cy)) return [{ words, mend: 'English speaks of him' }];
    // What is dealt with in this sentence, such as gadewch hi, is what its next pronoun means.
    const heard = told[other].test(before) ? before : `${last} ${before}`;
    const isOther = has(other, strict, en, before) || told[other].test(last);
    return isOther && !has(gender, loose, en, heard) ? [{ words, mend: `what it stands for is ${other}` }] : [];
  });
}

/** How many sentences back a noun is still meant. */
const back = 2;

/** A pronoun or an ending of one gender where all that is named before it is of the other: dyfais, na’i diffodd; ohoni. */
export const gender = ruleForBoth('gender', (en, cy) =>
  sideBySide(en, cy).flatMap(([ours, theirs], at, all) => {
    const last = all.slice(Math.max(0, at - back), at).map(([, welsh]) => welsh);
    return wrongIn(ours, theirs, last.join(' '));
  }),
);
